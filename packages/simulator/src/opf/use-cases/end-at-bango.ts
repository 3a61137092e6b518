import type { BangoOutcome } from '../../model';
import type { SeamContext } from '../../seams';
import { BangoRefused } from '../bango-client';
import type { Call } from '../calls';
import { askBango, believedState, isFinal } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';
import { reasonForBango } from './reason';

/** Why Bango is told to end what the CRM deleted, or what belongs to an account that has ended. */
export const ACCOUNT_ENDED = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' } as const;

/**
 * Ends an entitlement at Bango, where there is something to end.
 *
 * @returns Bango's answer; null: nothing had to be ended, or Bango had ended it already
 * @throws BangoUnavailable: nothing has changed then
 */
export async function endAtBango(
  platform: Platform,
  call: Call,
  context: SeamContext,
  stored: StoredEntitlement,
  action: 'cancel' | 'revoke',
): Promise<BangoOutcome | null> {
  const { entitlement, bango } = stored;
  if (!bango || isFinal(platform, entitlement.status)) {
    return null;
  }
  try {
    return await askBango(
      platform,
      context,
      call.correlationId,
      { action, bangoEntitlementId: bango.entitlementId, body: reasonForBango(ACCOUNT_ENDED) },
      believedState(call.tenant, stored, action === 'cancel' ? 'CANCELLED' : 'REVOKED'),
    );
  } catch (error) {
    if (error instanceof BangoRefused) {
      return null;
    }
    throw error;
  }
}
