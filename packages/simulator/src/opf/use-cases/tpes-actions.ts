import type { Answer } from '../../model';
import { type Call, callContext, judge, requiredText } from '../calls';
import { type Change, carryOut, type Effect, withEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import { judgeReason, reasonForBango, reasonIn } from './reason';

/** `POST .../actions/cancel` (UC-03, non-SSP). */
export function tpesCancel(platform: Platform, call: Call): Promise<Answer> {
  return end(platform, call, 'cancel');
}

/** `POST .../actions/revoke` (UC-05, non-SSP). */
export function tpesRevoke(platform: Platform, call: Call): Promise<Answer> {
  return end(platform, call, 'revoke');
}

/** `POST .../actions/suspend` (UC-06, non-SSP). */
export function tpesSuspend(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) =>
    tpesAnswer(platform, await carryOut(platform, call, stored, { action: 'suspend', body: {}, reason: null })),
  );
}

/** `POST .../actions/resume` (UC-07, non-SSP): the product in the body must be the entitlement's own. */
export function tpesResume(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    const { entitlement } = stored;
    const productId = requiredText(call.body, 'productId');
    const message = `Entitlement ${entitlement._id} is not for product ${productId}.`;
    const verdict = productId === entitlement.productId ? null : ({ point: 'refused', message } as const);
    judge(platform, callContext(platform, call, { entitlement }), verdict);
    return tpesAnswer(platform, await carryOut(platform, call, stored, { action: 'resume', body: {}, reason: null }));
  });
}

/** The answer to an action: the pages describe no body. */
export function tpesAnswer({ profile }: Platform, effect: Effect): Answer {
  switch (effect.kind) {
    case 'done':
      return { status: 200, body: undefined };
    case 'confirmed-later':
      return { status: profile.at('pending-confirmation-tpes').status, body: undefined };
    case 'awaits-customer':
      return { status: profile.at('product-change-by-customer').status, body: undefined };
    case 'none':
      return { status: effect.status, body: undefined };
  }
}

function end(platform: Platform, call: Call, action: Extract<Change['action'], 'cancel' | 'revoke'>): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    judgeReason(platform, call, stored.entitlement);
    const reason = reasonIn(call.body);
    return tpesAnswer(
      platform,
      await carryOut(platform, call, stored, { action, body: reasonForBango(reason), reason }),
    );
  });
}
