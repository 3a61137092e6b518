import type { Defect } from '../../seams';

const taken = new Set<string>();

/** A second confirmation of the same kind is taken for a repetition of the first. */
export const secondConfirmationIgnored: Defect = {
  name: 'second-confirmation-ignored',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'A second confirmation of the same kind is taken for a repetition of the first.',
  seams: {
    bangoNotification: ({ entitlement }, notification) => {
      const key = `${entitlement?._id} ${notification.notificationReason}`;
      if (taken.has(key)) return null;
      taken.add(key);
      return notification;
    },
  },
};
