import type { NotificationReason } from '../../lifecycle';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';
import { notTakingIn } from './not-taking-in';

/** Bango carries the action out; the platform keeps the state that it had, whatever it is told later. */
export function keptAtBangoOnly(
  action: CrmAction,
  reasons: readonly NotificationReason[],
): Pick<PlatformSeams, 'stored' | 'bangoNotification'> {
  return {
    stored: (context, entitlement) =>
      asks(context, action) && context.entitlement ? context.entitlement : entitlement,
    ...notTakingIn(...reasons),
  };
}
