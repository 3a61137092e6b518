import type { Defect } from '../../seams';

/** The platform answers Bango's notification of a suspension, and forgets it. */
export const suspensionNotTakenIn: Defect = {
  name: 'suspension-not-taken-in',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "The platform answers Bango's notification of a suspension, and forgets it.",
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'SUSPENSION_SUCCESS' ? null : notification,
  },
};
