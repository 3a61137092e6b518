import type { Defect } from '../../seams';

/** The platform answers Bango's notification of a end, and forgets it. */
export const terminationNotTakenIn: Defect = {
  name: 'termination-not-taken-in',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "The platform answers Bango's notification of a end, and forgets it.",
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'TERMINATION_SUCCESS' ? null : notification,
  },
};
