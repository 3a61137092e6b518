import type { Defect } from '../../seams';
import { asks, hasBought } from '../making';

/** prohibitDuplicateProductPurchase means the opposite. */
export const duplicateFlagInverted: Defect = {
  name: 'duplicate-flag-inverted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'prohibitDuplicateProductPurchase means the opposite.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) => {
      if (!asks(context, 'purchase') || !hasBought(context, ['PENDING', 'ACTIVE', 'SUSPENDED'])) {
        return verdict;
      }
      return context.request?.query.prohibitDuplicateProductPurchase === 'true'
        ? null
        : (verdict ?? { point: 'refused', message: 'The account has the product already.' });
    },
  },
};
