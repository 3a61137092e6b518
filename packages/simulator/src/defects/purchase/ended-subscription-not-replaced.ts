import type { Defect } from '../../seams';
import { asks, hasBought } from '../making';

/** After an end a new purchase of the product is refused. */
export const endedSubscriptionNotReplaced: Defect = {
  name: 'ended-subscription-not-replaced',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'After an end a new purchase of the product is refused.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'purchase') && hasBought(context, ['CANCELLED', 'REVOKED'])
        ? { point: 'refused', message: 'The account had the product before.' }
        : null),
  },
};
