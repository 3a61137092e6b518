import type { Defect } from '../../seams';

/** The platform answers Bango's notification of a resumption, and forgets it. */
export const resumptionNotTakenIn: Defect = {
  name: 'resumption-not-taken-in',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "The platform answers Bango's notification of a resumption, and forgets it.",
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'RESUMPTION_SUCCESS' ? null : notification,
  },
};
