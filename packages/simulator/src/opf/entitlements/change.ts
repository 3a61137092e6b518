import type { BangoState, EndReason } from '../../model';
import type { Verdict } from '../../seams';
import { type Call, callContext, judge } from '../calls';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { askBango, believedState } from './ask-bango';
import { inState, storeEntitlement } from './store-entitlement';

/** A change that the CRM asks for. */
export interface Change {
  readonly action: 'cancel' | 'revoke' | 'suspend' | 'resume' | 'change-product';
  readonly body: Readonly<Record<string, unknown>>;
  /** Why it ends, where it does. */
  readonly reason: EndReason | null;
}

/** What became of it. `none`: there was nothing to do; `status` is the answer that the profile gives then. */
export type Effect =
  | { readonly kind: 'done' | 'confirmed-later' | 'awaits-customer' }
  | { readonly kind: 'none'; readonly status: number };

const STATUS_AFTER = {
  cancel: 'CANCELLED',
  revoke: 'REVOKED',
  suspend: 'SUSPENDED',
  resume: 'ACTIVE',
  'change-product': 'ACTIVE',
} as const;

/**
 * Has Bango make a change, and keeps what Bango says.
 * @throws Refused, BangoRefused, BangoUnavailable: nothing has changed then
 */
export async function carryOut(
  platform: Platform,
  call: Call,
  stored: StoredEntitlement,
  change: Change,
): Promise<Effect> {
  const { entitlement, bango } = stored;
  const context = callContext(platform, call, { entitlement });
  judge(platform, context, finalVerdict(platform, stored));
  if (change.action === 'cancel' && entitlement.status === 'ACTIVE-ENDING') {
    return noEffect(platform, call, stored, 'cancel-ending', `Entitlement ${entitlement._id} ends already.`);
  }
  const { status, state } = await askBango(
    platform,
    context,
    call.correlationId,
    { action: change.action, bangoEntitlementId: bango?.entitlementId ?? null, body: change.body },
    { ...believedState(call.tenant, stored, STATUS_AFTER[change.action]), ...believedProduct(change) },
  );
  const awaitsCustomer = change.action === 'change-product' && state.status === 'PENDING';
  if (status === 202 && !awaitsCustomer) {
    call.tenant.keep(entitlement._id, waiting(stored, state, change.reason));
    return { kind: 'confirmed-later' };
  }
  storeEntitlement(platform, context, call.tenant, {
    ...inState(platform, call.tenant, stored, state, change.reason),
    unannounced: true,
  });
  return { kind: awaitsCustomer ? 'awaits-customer' : 'done' };
}

/**
 * The answer to a change that would change nothing: accepted or refused, as the profile says.
 * @throws Refused
 */
export function noEffect(
  platform: Platform,
  call: Call,
  { entitlement }: StoredEntitlement,
  point: 'cancel-ending' | 'change-to-same-product',
  message: string,
): Effect {
  const { status } = platform.profile.at(point);
  judge(platform, callContext(platform, call, { entitlement }), status < 300 ? null : { point, message });
  return { kind: 'none', status };
}

function waiting(
  stored: StoredEntitlement,
  { dateLastUpdated }: BangoState,
  reason: EndReason | null,
): StoredEntitlement {
  const bango = stored.bango && { ...stored.bango, updatedAt: dateLastUpdated };
  return { ...stored, bango, waitingReason: reason };
}

function believedProduct({ action, body: { productKey } }: Change): Partial<BangoState> {
  return action === 'change-product' && typeof productKey === 'string' ? { productKey } : {};
}

/** Whether nothing can follow this status any more (docs/spec/opentv-platform.md, "Entitlement"). */
export function isFinal({ contract }: Platform, status: string): boolean {
  return contract.finalStates().includes(status);
}

/** Why nothing can be done with an entitlement; null: something can. Every other state is for Bango to judge. */
export function finalVerdict(platform: Platform, { entitlement }: StoredEntitlement): Verdict | null {
  return isFinal(platform, entitlement.status)
    ? { point: 'refused', message: `Entitlement ${entitlement._id} is ${entitlement.status}, which is final.` }
    : null;
}
