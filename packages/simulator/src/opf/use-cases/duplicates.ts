import type { Entitlement } from '../../model';
import type { Verdict } from '../../seams';
import type { Call } from '../calls';
import { isFinal } from '../entitlements';
import type { Platform } from '../platform';

/**
 * Why a second entitlement of the same account and product is refused; null: it is not. What
 * `prohibitDuplicateProductPurchase` means is the contract's to say (UC-01); 25.26 has no such argument.
 */
export function duplicateVerdict(platform: Platform, { tenant, request }: Call, draft: Entitlement): Verdict | null {
  const meaning = platform.contract.duplicateFlagMeaning();
  if (meaning === null) {
    return null;
  }
  const flag = request.query.prohibitDuplicateProductPurchase === 'true';
  const prohibited = meaning === 'refuse-duplicates' ? flag : !flag;
  const twin = tenant
    .entitlementsOf(draft.accountId)
    .map(({ entitlement }) => entitlement)
    .find(
      (entitlement) =>
        entitlement.productId === draft.productId &&
        !isFinal(platform, entitlement.status) &&
        overlap(entitlement, draft),
    );
  return prohibited && twin
    ? {
        point: 'refused',
        message: `Account ${draft.accountId} has product ${draft.productId} already: entitlement ${twin._id}.`,
      }
    : null;
}

function overlap(one: Entitlement, other: Entitlement): boolean {
  return one.validFrom < other.expiryDate && other.validFrom < one.expiryDate;
}
