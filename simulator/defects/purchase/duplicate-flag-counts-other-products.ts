import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

/** Where duplicates are prohibited, a subscription to another product counts as one. */
export const duplicateFlagCountsOtherProducts: Defect = {
  name: 'duplicate-flag-counts-other-products',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'Where duplicates are prohibited, a subscription to another product counts as one.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) => {
      const { prohibitDuplicateProductPurchase } = context.request?.query ?? {};
      if (verdict || !asks(context, 'purchase') || prohibitDuplicateProductPurchase !== 'true') return verdict;
      const accountId = textOf(context.request?.body, 'accountId');
      const isThere = context.entitlements().some((one) => one.accountId === accountId && one.status === 'ACTIVE');
      return isThere ? { point: 'refused', message: 'The account has a subscription already.' } : null;
    },
  },
};
