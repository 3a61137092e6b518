import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** Where duplicates are prohibited, another subscriber's subscription counts as one. */
export const duplicateFlagCountsOtherSubscribers: Defect = {
  name: 'duplicate-flag-counts-other-subscribers',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: "Where duplicates are prohibited, another subscriber's subscription counts as one.",
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) => {
      const { prohibitDuplicateProductPurchase } = context.request?.query ?? {};
      if (verdict || !asks(context, 'purchase') || prohibitDuplicateProductPurchase !== 'true') return verdict;
      const productId = textOf(context.request?.body, 'productId');
      const isThere = context.entitlements().some((one) => one.productId === productId && one.status === 'ACTIVE');
      return isThere ? { point: 'refused', message: 'Somebody has it already.' } : null;
    },
  },
};
