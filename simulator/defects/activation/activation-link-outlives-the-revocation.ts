import type { Defect } from '../../seams';

const revoked = new Set<string>();

/** The activation link of a pending subscription that was revoked still activates it at Bango. */
export const activationLinkOutlivesTheRevocation: Defect = {
  name: 'activation-link-outlives-the-revocation',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'The activation link of a pending subscription that was revoked still activates it at Bango.',
  seams: {},
  bango: {
    stored: (record) => {
      if (record.status !== 'REVOKED' || record.dateActivated !== null) return record;
      revoked.add(record.entitlementId);
      return { ...record, status: 'PENDING' };
    },
    report: (records) =>
      records.map((record) =>
        record.status === 'PENDING' && revoked.has(record.entitlementId) ? { ...record, status: 'REVOKED' } : record,
      ),
  },
};
