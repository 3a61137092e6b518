import type { LifecycleEvent, LifecycleRow } from '../../lifecycle';
import type { Defect } from '../../seams';

const AT_ONCE: Partial<Record<LifecycleEvent, Pick<LifecycleRow, 'to' | 'reason'>>> = {
  suspend: { to: 'SUSPENDED', reason: 'SUSPENSION_SUCCESS' },
  resume: { to: 'ACTIVE', reason: 'RESUMPTION_SUCCESS' },
  cancel: { to: 'CANCELLED', reason: 'TERMINATION_SUCCESS' },
  revoke: { to: 'REVOKED', reason: 'TERMINATION_SUCCESS' },
  'change-product': { to: 'ACTIVE', reason: 'PRODUCT_UPDATE' },
};

/** What is answered 202 is done before the merchant has confirmed. */
export const confirmedLaterDoneAtOnce: Defect = {
  name: 'confirmed-later-done-at-once',
  rule: 'spec/opentv-platform.md, "Entitlement", 202',
  breaks: 'What is answered 202 is done before the merchant has confirmed.',
  seams: {},
  bango: {
    transition: (_record, event, row) => {
      const done = row?.way === 'confirmed-later' ? AT_ONCE[event] : undefined;
      return row && done ? { ...row, way: 'at-once', ...done } : row;
    },
  },
};
