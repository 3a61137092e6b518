import type { Defect } from '../../seams';

/** A subscription ends at once when Bango tells that its end is coming. */
export const comingEndEndsAtOnce: Defect = {
  name: 'coming-end-ends-at-once',
  rule: 'spec/bango.md, "Notifications"',
  breaks: 'A subscription ends at once when Bango tells that its end is coming.',
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'TERMINATION_PENDING'
        ? { ...notification, status: 'CANCELLED' }
        : notification,
  },
};
