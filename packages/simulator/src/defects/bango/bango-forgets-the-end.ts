import type { Defect } from '../../seams';

/** Bango answers that a subscription has ended, and keeps it as it was. */
export const bangoForgetsTheEnd: Defect = {
  name: 'bango-forgets-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'Bango answers that a subscription has ended, and keeps it as it was.',
  seams: {},
  bango: {
    stored: (record) => (['CANCELLED', 'REVOKED'].includes(record.status) ? { ...record, status: 'ACTIVE' } : record),
  },
};
