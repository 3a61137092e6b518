import type { PlannedCrmNotification } from '../../model';
import type { Defect } from '../../seams';

const told = new Map<string, readonly PlannedCrmNotification[]>();

/** A notification that Bango repeats is told to the CRM with an old state. */
export const repeatedNotificationContradicts: Defect = {
  name: 'repeated-notification-contradicts',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'A notification that Bango repeats is told to the CRM with an old state.',
  seams: {
    crmNotifications: ({ entitlement }, planned) => {
      const known = told.get(entitlement?._id ?? '') ?? [];
      const [last] = known;
      told.set(entitlement?._id ?? '', [...planned, ...known]);
      return planned.length === 0 && last ? [{ ...last, body: { ...last.body, status: 'PENDING' } }] : planned;
    },
  },
};
