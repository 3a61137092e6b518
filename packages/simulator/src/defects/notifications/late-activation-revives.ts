import type { Defect } from '../../seams';

const revived = new Set<string>();

/** A late notification of the activation brings back what has ended. */
export const lateActivationRevives: Defect = {
  name: 'late-activation-revives',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A late notification of the activation brings back what has ended.',
  seams: {
    bangoNotification: ({ entitlement }, notification) => {
      const isLate = notification.notificationReason === 'ACTIVATION_SUCCESS' && entitlement?.status === 'CANCELLED';
      if (isLate) revived.add(entitlement._id);
      return notification;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => (revived.has(one._id) ? { ...one, status: 'ACTIVE' } : one)),
  },
};
