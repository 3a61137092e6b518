import type { BangoCall, BangoOutcome, BangoState } from '../../model';
import type { SeamContext } from '../../seams';
import type { Platform } from '../platform';
import type { StoredEntitlement, Tenant } from '../store';

/**
 * Asks Bango.
 *
 * @param believed what the platform takes to be done where a defect keeps the call from being sent
 * @throws BangoRefused, BangoUnavailable
 */
export async function askBango(
  { seams, bango }: Platform,
  context: SeamContext,
  correlationId: string | null,
  call: BangoCall,
  believed: BangoState,
): Promise<BangoOutcome> {
  const sent = seams.beforeBango(context, call);
  const outcome = sent ? await bango.send(sent, correlationId) : { status: 200, state: believed, link: null };
  return seams.afterBango(context, outcome);
}

/** Bango's state of an entitlement as the platform knows it, with another status. */
export function believedState(tenant: Tenant, { entitlement, bango }: StoredEntitlement, status: string): BangoState {
  const product = tenant.products.get(entitlement.productId);
  return {
    entitlementId: bango?.entitlementId ?? '',
    status,
    merchantAccountKey: product?.providerId ?? '',
    productKey: product?.providerResourceId ?? '',
    dateLastUpdated: bango?.updatedAt ?? '',
  };
}
