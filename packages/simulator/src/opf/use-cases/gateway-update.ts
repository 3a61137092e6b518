import type { Answer } from '../../model';
import { type Call, callContext, judge, requiredText, textIn } from '../calls';
import {
  type Change,
  carryOut,
  type Effect,
  ended,
  finalVerdict,
  storeEntitlement,
  withEntitlement,
} from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { judgeReason, reasonForBango, reasonIn } from './reason';

const ACTION_FOR: Readonly<Record<string, Change['action']>> = {
  CANCELLED: 'cancel',
  REVOKED: 'revoke',
  SUSPENDED: 'suspend',
  ACTIVE: 'resume',
};

/** The statuses that a CRM may give an entitlement that is not a third party's. */
const REGULAR_STATUSES = ['SUBSCRIBED', 'UNSUBSCRIBED', 'SUSPENDED', 'CANCELLED'];

/** `PUT` of a new status on the CRM Gateway: cancel, revoke, suspend, resume (UC-03, UC-05, UC-06, UC-07, SSP). */
export function gatewayUpdate(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    refuseOtherIdentity(platform, call, stored);
    return stored.bango ? thirdParty(platform, call, stored) : regular(platform, call, stored);
  });
}

async function thirdParty(platform: Platform, call: Call, stored: StoredEntitlement): Promise<Answer> {
  const wanted = requiredText(call.body, 'status');
  const action = ACTION_FOR[wanted];
  if (!action) {
    return refuseStatus(platform, call, stored, wanted);
  }
  const isEnd = action === 'cancel' || action === 'revoke';
  if (isEnd) {
    judgeReason(platform, call, stored.entitlement);
  }
  const reason = isEnd ? reasonIn(call.body) : null;
  return answer(platform, await carryOut(platform, call, stored, { action, body: reasonForBango(reason), reason }));
}

function regular(platform: Platform, call: Call, stored: StoredEntitlement): Answer {
  const wanted = requiredText(call.body, 'status');
  const context = callContext(platform, call, { entitlement: stored.entitlement });
  judge(platform, context, finalVerdict(platform, stored));
  if (!REGULAR_STATUSES.includes(wanted)) {
    return refuseStatus(platform, call, stored, wanted);
  }
  const next = { ...stored.entitlement, ...ended(platform, stored.entitlement, wanted, reasonIn(call.body)) };
  storeEntitlement(platform, context, call.tenant, { ...stored, entitlement: next });
  return counts(200, 1);
}

/** The answer where a defect lets the status pass: accepted, and nothing done. */
function refuseStatus(platform: Platform, call: Call, { entitlement }: StoredEntitlement, wanted: string): Answer {
  const message = `A CRM cannot make an entitlement that is ${entitlement.status} ${wanted}.`;
  judge(platform, callContext(platform, call, { entitlement }), { point: 'refused', message });
  return counts(200, 0);
}

/** Product, account and type may be sent, too: they say which entitlement is meant, and change nothing. */
function refuseOtherIdentity(platform: Platform, call: Call, { entitlement }: StoredEntitlement): void {
  const other = (['productId', 'accountId', 'productType'] as const).find((name) => {
    const given = textIn(call.body, name);
    return given !== undefined && given !== entitlement[name];
  });
  const verdict = other
    ? ({
        point: 'refused',
        message: `Entitlement ${entitlement._id} has another ${other}, and this call cannot change it.`,
      } as const)
    : null;
  judge(platform, callContext(platform, call, { entitlement }), verdict);
}

function answer({ profile }: Platform, effect: Effect): Answer {
  switch (effect.kind) {
    case 'done':
    case 'awaits-customer':
      return counts(200, 1);
    case 'confirmed-later':
      return counts(profile.at('pending-confirmation-gateway').status, 1);
    case 'none':
      return counts(effect.status, 0);
  }
}

function counts(status: number, modifiedCount: number): Answer {
  return { status, body: { matchedCount: 1, modifiedCount } };
}
