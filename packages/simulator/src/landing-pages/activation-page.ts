import { brandOf, detailsOf } from './presentation';
import { unusable } from './unusable-page';
import { type Page, view } from './view';
import type { Visit } from './visit';

/** The page behind an activation URL. */
export function activationPage(visit: Visit): Page {
  if (visit.outcome === 'unknown' || visit.outcome === 'expired' || visit.outcome === 'ended') {
    return unusable(visit, 'Ask your operator for a new activation link: the old one was only good for a short time.');
  }
  const { subscription } = visit;
  const { merchant, product, plansUrl } = subscription;
  const shared = { brand: brandOf(merchant), subscription: detailsOf(subscription) };
  if (visit.outcome === 'to-confirm') {
    return view(200, 'confirm', {
      ...shared,
      sign: 'wait',
      title: `Ready to start ${product.title}?`,
      text: `Your operator has ordered ${product.title} for you: ${product.description.toLowerCase()}. Press the button and it is yours.`,
    });
  }
  return view(200, 'message', {
    ...shared,
    sign: 'good',
    title: visit.outcome === 'activated' ? 'You are all set' : 'This is activated already',
    text:
      visit.outcome === 'activated'
        ? `${product.title} is active from now on. ${merchant.name} has told your operator.`
        : `There is nothing left to do for ${product.title}.`,
    link: plansUrl === null ? null : { url: plansUrl, label: 'See the plans' },
  });
}
