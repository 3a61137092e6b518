import type { Defect } from '../../seams';

/** Bango reports the activation, and the platform stays PENDING. */
export const activationNotTakenIn: Defect = {
  name: 'activation-not-taken-in',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Bango reports the activation, and the platform stays PENDING.',
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'ACTIVATION_SUCCESS' ? null : notification,
  },
};
