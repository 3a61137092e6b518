import type { Defect } from '../../seams';

/** Bango sends no notification of anything. */
export const bangoTellsNothing: Defect = {
  name: 'bango-tells-nothing',
  rule: 'spec/bango.md, "Notifications"',
  breaks: 'Bango sends no notification of anything.',
  seams: {},
  bango: { notifications: () => [] },
};
