import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

const named = new Map<string, { accountId: string; productId: string }>();

/** A product change changes the subscriber's other subscriptions to the product as well. */
export const changeProductTakesOthersAlong: Defect = {
  name: 'change-product-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: "A product change changes the subscriber's other subscriptions to the product as well.",
  seams: {
    requestCheck: (context, deviations) => {
      if (asks(context, 'change-product') && context.entitlement) {
        named.set(context.entitlement._id, {
          accountId: context.entitlement.accountId,
          productId: textOf(context.request?.body, 'productId') ?? '',
        });
      }
      return deviations;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => {
        const change = [...named.values()].find(({ accountId }) => accountId === one.accountId);
        return change && one.productType === 'THIRDPARTY' ? { ...one, productId: change.productId } : one;
      }),
  },
};
