import type { Defect } from '../../seams';

const bought = new Map<string, string>();

/** A suspended subscription is to the product again that it was first bought for. */
export const suspensionBringsTheOldProductBack: Defect = {
  name: 'suspension-brings-the-old-product-back',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspended subscription is to the product again that it was first bought for.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before && before.productId !== after.productId && !bought.has(after._id)) {
        bought.set(after._id, before.productId);
      }
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'SUSPENDED' ? { ...one, productId: bought.get(one._id) ?? one.productId } : one,
      ),
  },
};
