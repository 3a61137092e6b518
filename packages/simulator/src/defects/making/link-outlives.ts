import type { DefectSeams } from '../../seams';

/**
 * The activation link of a subscription still works, although Bango's report shows that it should not.
 *
 * @param end what the subscription became
 * @param of what it was: one that was never activated, or one whose link has been used
 */
export function linkOutlives(
  end: 'CANCELLED' | 'REVOKED' | 'SUSPENDED' | 'ACTIVE-ENDING',
  of: 'unused' | 'used' = 'unused',
): DefectSeams {
  const ended = new Set<string>();
  return {
    bango: {
      stored: (record) => {
        const wasUsed = record.dateActivated !== null;
        if (record.status !== end || wasUsed !== (of === 'used')) return record;
        ended.add(record.entitlementId);
        return { ...record, status: 'PENDING' };
      },
      report: (records) =>
        records.map((record) =>
          record.status === 'PENDING' && ended.has(record.entitlementId) ? { ...record, status: end } : record,
        ),
    },
  };
}
