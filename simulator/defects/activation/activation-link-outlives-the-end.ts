import type { Defect } from '../../seams';

const ended = new Set<string>();

/** The activation link of a pending subscription that was cancelled still activates it at Bango. */
export const activationLinkOutlivesTheEnd: Defect = {
  name: 'activation-link-outlives-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link of a pending subscription that was cancelled still activates it at Bango.',
  seams: {},
  bango: {
    stored: (record) => {
      if (record.status !== 'CANCELLED' || record.dateActivated !== null) return record;
      ended.add(record.entitlementId);
      return { ...record, status: 'PENDING' };
    },
    report: (records) =>
      records.map((record) =>
        record.status === 'PENDING' && ended.has(record.entitlementId) ? { ...record, status: 'CANCELLED' } : record,
      ),
  },
};
