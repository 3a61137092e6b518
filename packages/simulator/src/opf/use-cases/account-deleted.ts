import { type Call, callContext } from '../calls';
import { ended, isFinal, storeEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { ACCOUNT_ENDED, endAtBango } from './end-at-bango';

/**
 * Ends all entitlements of an account that is deleted: none may be usable afterwards, so nothing waits for the end of a
 * period or for a merchant's confirmation. Whether they can still be found the profile says.
 *
 * @throws BangoUnavailable: what was ended until then stays so, and the account is not deleted
 */
export async function deleteEntitlementsOf(platform: Platform, call: Call, accountId: string): Promise<void> {
  for (const stored of call.tenant.entitlementsOf(accountId)) {
    await end(platform, call, stored);
    if (!platform.profile.chose('entitlement-after-account-delete', 'cancelled')) {
      call.tenant.remove(stored.entitlement._id);
    }
  }
}

async function end(platform: Platform, call: Call, stored: StoredEntitlement): Promise<void> {
  const { entitlement, bango } = stored;
  if (isFinal(platform, entitlement.status)) {
    return;
  }
  const context = callContext(platform, call, { entitlement });
  const cancelled = await endAtBango(platform, call, context, stored, 'cancel');
  const outcome =
    cancelled?.state.status === 'ACTIVE-ENDING'
      ? await endAtBango(platform, call, context, stored, 'revoke')
      : cancelled;
  storeEntitlement(platform, context, call.tenant, {
    ...stored,
    bango: bango && outcome ? { ...bango, updatedAt: outcome.state.dateLastUpdated } : bango,
    entitlement: { ...entitlement, ...ended(platform, entitlement, 'CANCELLED', ACCOUNT_ENDED) },
  });
}
