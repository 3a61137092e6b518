import type { Defect } from '../../seams';

/** Bango keeps two records of one purchase. */
export const purchaseMadeTwiceAtBango: Defect = {
  name: 'purchase-made-twice-at-bango',
  rule: 'spec/bango.md, X-RequestIdentifier',
  breaks: 'Bango keeps two records of one purchase.',
  seams: {},
  bango: {
    report: (records) =>
      records.flatMap((record) =>
        record.status === 'PENDING'
          ? [record, { ...record, entitlementId: `${record.entitlementId}-again` }]
          : [record],
      ),
  },
};
