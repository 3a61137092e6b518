import type { EntitlementStatus, NotificationReason } from '../../lifecycle';
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

/** Keeps the notifications with this reason from the CRM. */
export function silentAbout(reason: NotificationReason): Pick<PlatformSeams, 'crmNotifications'> {
  return {
    crmNotifications: (_context, planned) => planned.filter(({ body }) => body.notificationReason !== reason),
  };
}

/** Where nothing is to be told about an entitlement in this state, the CRM is told that it has ended. */
export function announcingTheEndOf(status: EntitlementStatus): Pick<PlatformSeams, 'crmNotifications'> {
  return {
    crmNotifications: ({ entitlement, now }, planned) => {
      if (entitlement?.status !== status || planned.length > 0) return planned;
      const body: CrmNotification = {
        entitlementId: entitlement._id,
        accountId: entitlement.accountId,
        productId: entitlement.productId,
        status: 'CANCELLED',
        notificationReason: 'TERMINATION_SUCCESS',
        timestamp: now.toISOString(),
      };
      return [{ body, afterMs: 0 }];
    },
  };
}
