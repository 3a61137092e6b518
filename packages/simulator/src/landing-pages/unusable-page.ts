import { brandOf, detailsOf, portal } from './presentation';
import { type Page, view } from './view';
import type { Visit } from './visit';

/**
 * The page for a link that cannot be used (any more): 404 for one that was never given out, 410 for one that is over.
 * @param adviceWhenExpired what the visitor can do about an expired link
 */
export function unusable(visit: Visit, adviceWhenExpired: string): Page {
  if (visit.outcome === 'unknown') {
    return view(404, 'message', {
      brand: portal,
      sign: 'bad',
      title: 'We do not know this link',
      text: 'It may have been cut short when it was copied. Open the link from your operator’s message once more.',
      link: null,
      subscription: null,
    });
  }
  const { subscription } = visit;
  const expired = visit.outcome === 'expired';
  return view(410, 'message', {
    brand: brandOf(subscription.merchant),
    sign: 'bad',
    title: expired ? 'This link has expired' : 'This subscription has ended',
    text: expired
      ? adviceWhenExpired
      : 'The link belongs to a subscription that is over. Your operator can sell you a new one.',
    link: null,
    subscription: detailsOf(subscription),
  });
}
