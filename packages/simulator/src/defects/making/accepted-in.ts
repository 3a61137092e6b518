import type { EntitlementStatus, LifecycleEvent, NotificationReason } from '../../lifecycle';
import type { DefectSeams } from '../../seams';
import { actionOf } from './action';

/** Both sides carry an event out in states that do not allow it. `to` null: the state stays. */
export function acceptedIn(
  event: LifecycleEvent,
  states: readonly EntitlementStatus[],
  to: EntitlementStatus | null,
  reason: NotificationReason | null,
): DefectSeams {
  const isOne = (status: string | undefined): boolean => states.some((state) => state === status);
  return {
    refusal: (context, verdict) => (actionOf(context) === event && isOne(context.entitlement?.status) ? null : verdict),
    bango: {
      transition: (record, asked, row) =>
        row ??
        (asked === event && isOne(record.status)
          ? {
              from: record.status,
              event,
              way: 'at-once',
              to: to ?? record.status,
              answer: { status: 200, responseCode: 'OK' },
              reason,
            }
          : undefined),
    },
  };
}
