import type { BangoState, EndReason, Entitlement } from '../../model';
import type { SeamContext } from '../../seams';
import type { Platform } from '../platform';
import type { BangoSide, StoredEntitlement, Tenant } from '../store';

/** Stores an entitlement or its next version. */
export function storeEntitlement(
  platform: Platform,
  context: SeamContext,
  tenant: Tenant,
  next: StoredEntitlement,
): StoredEntitlement {
  const kept = { ...next, entitlement: platform.seams.stored(context, next.entitlement) };
  tenant.keep(next.entitlement._id, kept);
  return kept;
}

/**
 * The next version of an entitlement after Bango told its state.
 * @param reason why it ends, where it does
 */
export function inState(
  platform: Platform,
  tenant: Tenant,
  stored: StoredEntitlement,
  state: BangoState,
  reason: EndReason | null,
): StoredEntitlement {
  return {
    ...stored,
    bango: bangoSideOf(state),
    waitingReason: null,
    entitlement: {
      ...stored.entitlement,
      productId: productIdOf(tenant, stored.entitlement, state),
      ...ended(platform, stored.entitlement, state.status, reason),
    },
  };
}

/** The fields of an entitlement that a new status changes. */
export function ended(
  { contract, clocks }: Platform,
  { accountId }: Entitlement,
  status: string,
  reason: EndReason | null,
): Pick<Entitlement, 'status' | 'modified' | 'reasonCategory' | 'reasonCode'> {
  const isEnd = status === 'ACTIVE-ENDING' || contract.finalStates().includes(status);
  return {
    status,
    modified: clocks.now(accountId).toISOString(),
    ...(reason && isEnd ? { reasonCategory: reason.category, reasonCode: reason.code } : {}),
  };
}

/** What the platform stores of Bango's side. */
export function bangoSideOf({ entitlementId, dateLastUpdated }: BangoState): BangoSide {
  return { entitlementId, updatedAt: dateLastUpdated };
}

function productIdOf(
  tenant: Tenant,
  { productId }: Entitlement,
  { merchantAccountKey, productKey }: BangoState,
): string {
  const present = tenant.products.get(productId);
  if (present?.providerId === merchantAccountKey && present.providerResourceId === productKey) {
    return productId;
  }
  return tenant.productWith(merchantAccountKey, productKey)?.productId ?? `${merchantAccountKey}_${productKey}`;
}
