import type { LifecycleEvent } from '../../lifecycle';
import type { Defect } from '../../seams';

const CONFIRMED: readonly LifecycleEvent[] = ['cancel', 'revoke', 'suspend', 'resume', 'change-product'];

/** What is answered 202 never happens. */
export const confirmationNeverComes: Defect = {
  name: 'confirmation-never-comes',
  rule: 'spec/opentv-platform.md, "Entitlement", 202',
  breaks: 'What is answered 202 never happens.',
  seams: {},
  bango: {
    transition: (record, event, row) =>
      row?.way === 'at-once' && record.merchantAccountKey.startsWith('LATER') && CONFIRMED.includes(event)
        ? undefined
        : row,
  },
};
