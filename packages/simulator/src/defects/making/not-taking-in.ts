import type { NotificationReason } from '../../lifecycle';
import type { PlatformSeams } from '../../seams';

/** The platform answers Bango's notifications with these reasons, and forgets them. */
export function notTakingIn(...reasons: readonly NotificationReason[]): Pick<PlatformSeams, 'bangoNotification'> {
  return {
    bangoNotification: (_context, notification) =>
      reasons.some((reason) => reason === notification.notificationReason) ? null : notification,
  };
}
