import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** Bango carries the action out; the platform keeps the state that it had, whatever it is told later. */
export function keptAtBangoOnly(
  action: CrmAction,
  reasons: readonly string[],
): Pick<PlatformSeams, 'stored' | 'bangoNotification'> {
  return {
    stored: (context, entitlement) =>
      asks(context, action) && context.entitlement ? context.entitlement : entitlement,
    bangoNotification: (_context, notification) =>
      reasons.includes(notification.notificationReason) ? null : notification,
  };
}
