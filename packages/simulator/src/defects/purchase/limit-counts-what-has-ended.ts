import type { Defect } from '../../seams';
import { asks, hasBought, textOf } from '../making';

/** What a subscriber had once counts for the limit for ever. */
export const limitCountsWhatHasEnded: Defect = {
  name: 'limit-counts-what-has-ended',
  rule: 'spec/bango.md, "Entitlement states", BC-21',
  breaks: 'What a subscriber had once counts for the limit for ever.',
  seams: {
    refusal: (context, verdict) => {
      const isLimited = textOf(context.request?.body, 'productId')?.startsWith('SINGLE_') === true;
      if (verdict || !asks(context, 'purchase') || !isLimited) return verdict;
      return hasBought(context, ['CANCELLED', 'REVOKED'])
        ? { point: 'refused', message: 'The limit is reached.' }
        : null;
    },
  },
};
