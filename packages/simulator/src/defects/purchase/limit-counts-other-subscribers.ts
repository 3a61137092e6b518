import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** What all subscribers together have counts for the limit of one. */
export const limitCountsOtherSubscribers: Defect = {
  name: 'limit-counts-other-subscribers',
  rule: 'spec/bango.md, BC-29',
  breaks: 'What all subscribers together have counts for the limit of one.',
  seams: {
    refusal: (context, verdict) => {
      if (verdict || !asks(context, 'purchase')) return verdict;
      const wanted = textOf(context.request?.body, 'productId');
      const isSold = context.entitlements().some((one) => one.productId === wanted && one.status === 'ACTIVE');
      return isSold && wanted?.startsWith('SINGLE_') ? { point: 'refused', message: 'The limit is reached.' } : null;
    },
  },
};
