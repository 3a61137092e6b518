import type { BangoSeams } from '../../bango';

/** The activation link of a pending subscription that ended so still works, although Bango's report shows the end. */
export function linkOutlives(end: 'CANCELLED' | 'REVOKED'): Pick<BangoSeams, 'stored' | 'report'> {
  const ended = new Set<string>();
  return {
    stored: (record) => {
      if (record.status !== end || record.dateActivated !== null) return record;
      ended.add(record.entitlementId);
      return { ...record, status: 'PENDING' };
    },
    report: (records) =>
      records.map((record) =>
        record.status === 'PENDING' && ended.has(record.entitlementId) ? { ...record, status: end } : record,
      ),
  };
}
