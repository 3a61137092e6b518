import type { Answer } from '../../model';
import { type Call, callContext, judge, Refused } from '../calls';
import { withEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import { endAtBango } from './end-at-bango';

/** `DELETE` of one entitlement on the CRM Gateway (UC-08): gone here, and ended at Bango. */
export function gatewayDelete(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    const context = callContext(platform, call, { entitlement: stored.entitlement });
    judge(platform, context, null);
    await endAtBango(platform, call, context, stored, 'revoke');
    call.tenant.remove(stored.entitlement._id);
    return { status: 200, body: { deletedCount: 1 } };
  });
}

/** `DELETE` of all entitlements of an account (UC-08). */
export function gatewayDeleteOfAccount(platform: Platform, call: Call): Promise<Answer> {
  const accountId = call.request.parameters.accountId ?? '';
  return platform.queue.run(accountId, async () => {
    if (!call.tenant.accounts.has(accountId)) {
      throw new Refused('unknown-account-gateway', `There is no account ${accountId}.`);
    }
    const all = call.tenant.entitlementsOf(accountId);
    for (const stored of all) {
      const context = callContext(platform, call, { entitlement: stored.entitlement });
      await endAtBango(platform, call, context, stored, 'revoke');
      call.tenant.remove(stored.entitlement._id);
    }
    return { status: 200, body: { deletedCount: all.length } };
  });
}
