import type { Defect } from '../../seams';

/** The paid period ends, and the subscription does not. */
export const endOfPeriodNeverComes: Defect = {
  name: 'end-of-period-never-comes',
  rule: 'spec/bango.md, BC-16',
  breaks: 'The paid period ends, and the subscription does not.',
  seams: {},
  bango: { transition: (_record, event, row) => (event === 'end-of-period' ? undefined : row) },
};
