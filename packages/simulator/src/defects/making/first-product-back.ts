import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { watchingKept } from './watching';

/**
 * A subscription is to the product again that it was first bought for.
 *
 * @param waiverApplies says of an entitlement before and after its last change whether it is so now
 */
export function firstProductBack(
  waiverApplies: (before: Entitlement | null, after: Entitlement) => boolean,
): Pick<PlatformSeams, 'stored' | 'searched'> {
  const bought = new Map<string, string>();
  const meant = new Set<string>();
  return {
    ...watchingKept((before, after) => {
      if (before && before.productId !== after.productId && !bought.has(after._id)) {
        bought.set(after._id, before.productId);
      }
      if (waiverApplies(before, after)) meant.add(after._id);
      else meant.delete(after._id);
    }),
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        meant.has(one._id) ? { ...one, productId: bought.get(one._id) ?? one.productId } : one,
      ),
  };
}
