import { randomUUID } from 'node:crypto';
import type { Answer } from '../../model';
import { BangoUnavailable } from '../bango-client';
import { type Call, callContext, judge } from '../calls';
import { askBango, believedState, withEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';

/** `GET .../activationinfo` (UC-02): only while `PENDING`. */
export function activationInfo(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    const { _id, status } = stored.entitlement;
    const message = `Entitlement ${_id} is ${status}, not PENDING: there is nothing to activate.`;
    const verdict = status === 'PENDING' ? null : ({ point: 'refused', message } as const);
    judge(platform, callContext(platform, call, { entitlement: stored.entitlement }), verdict);
    const { url, urlExpiry } = await linkFor(platform, call, stored, 'activation-info');
    return {
      status: 200,
      body: {
        entitlementId: _id,
        responseCode: '200',
        responseMessage: 'OK',
        parameters: { action: 'NAVIGATE_TO_URL', url: asChosen(platform, url), urlExpiry },
      },
    };
  });
}

/**
 * Asks Bango for a page of the merchant.
 * @throws BangoRefused, BangoUnavailable
 */
export async function linkFor(
  platform: Platform,
  call: Call,
  stored: StoredEntitlement,
  action: 'activation-info' | 'recover',
): Promise<{ url: string; urlExpiry: string }> {
  const { entitlement, bango } = stored;
  const { link } = await askBango(
    platform,
    callContext(platform, call, { entitlement }),
    call.correlationId,
    { action, bangoEntitlementId: bango?.entitlementId ?? null, body: {} },
    believedState(call.tenant, stored, entitlement.status),
  );
  if (!link) {
    throw new BangoUnavailable(503, 'Bango gave no URL.');
  }
  return link;
}

/** The same page is reached with any query. */
function asChosen({ profile }: Platform, url: string): string {
  return profile.chose('activation-info-twice', 'another-url') ? `${url}?request=${randomUUID()}` : url;
}
