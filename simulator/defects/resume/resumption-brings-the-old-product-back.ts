import type { Defect } from '../../seams';

const bought = new Map<string, string>();
const resumed = new Set<string>();

/** A resumed subscription is to the product again that it was first bought for. */
export const resumptionBringsTheOldProductBack: Defect = {
  name: 'resumption-brings-the-old-product-back',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumed subscription is to the product again that it was first bought for.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before && before.productId !== after.productId && !bought.has(after._id)) {
        bought.set(after._id, before.productId);
      }
      if (before?.status === 'SUSPENDED' && after.status === 'ACTIVE') resumed.add(after._id);
      else resumed.delete(after._id);
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        resumed.has(one._id) ? { ...one, productId: bought.get(one._id) ?? one.productId } : one,
      ),
  },
};
