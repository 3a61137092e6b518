import type { CrmNotification } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';

/** Changes every notification that the CRM gets. */
export function announcing(
  change: (body: CrmNotification, context: SeamContext) => CrmNotification,
): Pick<PlatformSeams, 'crmNotifications'> {
  return {
    crmNotifications: (context, planned) =>
      planned.map((notification) => ({ ...notification, body: change(notification.body, context) })),
  };
}

/** Keeps the notifications with these reasons of Bango's from the CRM. */
export function silentAbout(...reasons: readonly string[]): Pick<PlatformSeams, 'crmNotifications'> {
  return {
    crmNotifications: (_context, planned) => planned.filter(({ body }) => !reasons.includes(body.notificationReason)),
  };
}
