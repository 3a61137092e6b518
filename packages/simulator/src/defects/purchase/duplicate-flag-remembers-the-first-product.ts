import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

const changed = new Set<string>();

/** Where duplicates are prohibited, the product that a subscription was changed to does not count. */
export const duplicateFlagRemembersTheFirstProduct: Defect = {
  name: 'duplicate-flag-remembers-the-first-product',
  rule: 'spec/opentv-platform.md, UC-01, UC-11',
  breaks: 'Where duplicates are prohibited, the product that a subscription was changed to does not count.',
  releases: ['25.12'],
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before && before.productId !== after.productId) changed.add(`${after.accountId} ${after.productId}`);
      return after;
    },
    refusal: (context, verdict) => {
      const body = context.request?.body;
      const wanted = `${textOf(body, 'accountId')} ${textOf(body, 'productId')}`;
      return asks(context, 'purchase') && changed.has(wanted) ? null : verdict;
    },
  },
};
