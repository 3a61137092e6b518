import type { Defect } from '../../seams';

/** Bango answers that a subscription is suspended, and keeps it active. */
export const bangoForgetsTheSuspension: Defect = {
  name: 'bango-forgets-the-suspension',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'Bango answers that a subscription is suspended, and keeps it active.',
  seams: {},
  bango: { stored: (record) => (record.status === 'SUSPENDED' ? { ...record, status: 'ACTIVE' } : record) },
};
