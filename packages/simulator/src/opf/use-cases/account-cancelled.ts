import { type Call, callContext } from '../calls';
import { ended, inState, isFinal, storeEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { ACCOUNT_ENDED, endAtBango } from './end-at-bango';

/**
 * Cancels all entitlements of an account, each through Bango (docs/spec/opentv-platform.md, "Account cancelled or
 * deleted"). A cancellation takes the merchant's way: at once, at the end of the period, or confirmed later.
 *
 * @throws BangoUnavailable: what was cancelled until then stays so, and the account is not cancelled
 */
export async function cancelEntitlementsOf(platform: Platform, call: Call, accountId: string): Promise<void> {
  for (const stored of call.tenant.entitlementsOf(accountId)) {
    if (!isFinal(platform, stored.entitlement.status)) {
      await cancel(platform, call, stored);
    }
  }
}

async function cancel(platform: Platform, call: Call, stored: StoredEntitlement): Promise<void> {
  const context = callContext(platform, call, { entitlement: stored.entitlement });
  if (!stored.bango) {
    const next = { ...stored.entitlement, ...ended(platform, stored.entitlement, 'CANCELLED', ACCOUNT_ENDED) };
    storeEntitlement(platform, context, call.tenant, { ...stored, entitlement: next });
    return;
  }
  const outcome = await endAtBango(platform, call, context, stored, 'cancel');
  if (outcome?.status === 202) {
    const bango = { ...stored.bango, updatedAt: outcome.state.dateLastUpdated };
    call.tenant.keep(stored.entitlement._id, { ...stored, bango, waitingReason: ACCOUNT_ENDED });
  } else if (outcome) {
    const next = inState(platform, call.tenant, stored, outcome.state, ACCOUNT_ENDED);
    storeEntitlement(platform, context, call.tenant, { ...next, unannounced: true });
  }
}
