import type { Defect } from '../../seams';
import { filterOf } from '../making';

const bought = new Map<string, string>();

/** A list of a product holds the subscriptions that were first bought for it. */
export const productFilterKnowsTheFirstProduct: Defect = {
  name: 'product-filter-knows-the-first-product',
  rule: 'spec/opentv-platform.md, UC-09, UC-11',
  breaks: 'A list of a product holds the subscriptions that were first bought for it.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (!bought.has(after._id)) bought.set(after._id, before?.productId ?? after.productId);
      return after;
    },
    listed: (context, listing) => {
      const { productId } = filterOf(context);
      if (productId === undefined) return listing;
      const found = context
        .entitlements()
        .filter((one) => one.accountId === context.accountId && bought.get(one._id) === productId);
      return { totalRecords: found.length, resourceSet: found.map((one) => ({ ...one })) };
    },
  },
};
