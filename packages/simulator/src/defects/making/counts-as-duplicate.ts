import type { PlatformSeams } from '../../seams';
import { asks, textOf } from './action';

/**
 * Where duplicates are prohibited, every active subscription counts as one that shares a field with the purchase.
 *
 * @param message of the refusal
 */
export function countsAsDuplicate(field: 'accountId' | 'productId', message: string): Pick<PlatformSeams, 'refusal'> {
  return {
    refusal: (context, verdict) => {
      const { prohibitDuplicateProductPurchase } = context.request?.query ?? {};
      if (verdict || !asks(context, 'purchase') || prohibitDuplicateProductPurchase !== 'true') return verdict;
      const wanted = textOf(context.request?.body, field);
      const isThere = context.entitlements().some((one) => one[field] === wanted && one.status === 'ACTIVE');
      return isThere ? { point: 'refused', message } : null;
    },
  };
}
