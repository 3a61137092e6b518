import { brandOf, detailsOf } from './presentation';
import { unusable } from './unusable-page';
import { type Page, view } from './view';
import type { Visit } from './visit';

/** The page behind a recovery URL: the subscriber is back in, whatever address or user name was used to sign up. */
export function recoveryPage(visit: Visit): Page {
  if (visit.outcome !== 'open') {
    return unusable(
      visit,
      'For your safety a recovery link is only good for ten minutes. Ask your operator for a new one.',
    );
  }
  const { subscription } = visit;
  return view(200, 'message', {
    brand: brandOf(subscription.merchant),
    sign: 'good',
    title: 'Welcome back',
    text: `Your operator has confirmed who you are, so you are signed in to ${subscription.merchant.name} without your user name. Note the reference below for the next time.`,
    subscription: detailsOf(subscription),
    link: subscription.plansUrl === null ? null : { url: subscription.plansUrl, label: 'See the plans' },
  });
}
