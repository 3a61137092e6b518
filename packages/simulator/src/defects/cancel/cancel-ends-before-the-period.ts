import type { Defect } from '../../seams';

/** A cancellation at an end-of-period merchant ends the subscription at once. */
export const cancelEndsBeforeThePeriod: Defect = {
  name: 'cancel-ends-before-the-period',
  rule: 'spec/bango.md, BC-16',
  breaks: 'A cancellation at an end-of-period merchant ends the subscription at once.',
  seams: {},
  bango: {
    transition: (_record, event, row) =>
      event === 'cancel' && row?.way === 'end-of-period'
        ? { ...row, to: 'CANCELLED', reason: 'TERMINATION_SUCCESS' }
        : row,
  },
};
