import type { BangoSeams } from '../../bango';

/**
 * The activation link of a subscription still works, although Bango's report shows that it should not.
 *
 * @param end what a pending subscription became; SUSPENDED: what an active one became
 */
export function linkOutlives(end: 'CANCELLED' | 'REVOKED' | 'SUSPENDED'): Pick<BangoSeams, 'stored' | 'report'> {
  const ended = new Set<string>();
  return {
    stored: (record) => {
      const wasActive = record.dateActivated !== null;
      if (record.status !== end || wasActive !== (end === 'SUSPENDED')) return record;
      ended.add(record.entitlementId);
      return { ...record, status: 'PENDING' };
    },
    report: (records) =>
      records.map((record) =>
        record.status === 'PENDING' && ended.has(record.entitlementId) ? { ...record, status: end } : record,
      ),
  };
}
