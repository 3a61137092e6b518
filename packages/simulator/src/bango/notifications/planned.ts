import type { NotificationReason } from '../../lifecycle';
import type { BangoRecord } from '../record';

/** What Bango sends: the record as it is after the change, and why. */
export type NotificationBody = BangoRecord & { readonly notificationReason: NotificationReason };

/** A notification that is about to be sent. */
export interface PlannedNotification {
  readonly url: string;
  readonly body: NotificationBody;
  /** Real milliseconds to wait. 0: now, behind the entitlement's earlier ones; more: on its own, so later ones may overtake it. */
  readonly afterMs: number;
  /** Ties the notification to the call that asked for the change; null where no call did. */
  readonly correlationId: string | null;
}

/** The notification that announces a change, to the record's own `notificationUrl`. */
export function planNotification(
  record: BangoRecord,
  reason: NotificationReason,
  correlationId: string | null,
): PlannedNotification {
  return {
    url: record.notificationUrl,
    body: { ...record, notificationReason: reason },
    afterMs: 0,
    correlationId,
  };
}
