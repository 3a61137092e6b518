import type { Defect } from '../../seams';
import { asks, brokenAnswer } from '../making';

/** A recovery of a pending subscription is answered 500. */
export const recoveryOfPendingBreaks: Defect = {
  name: 'recovery-of-pending-breaks',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'A recovery of a pending subscription is answered 500.',
  seams: {
    answer: (context, answer) =>
      asks(context, 'recover') && context.entitlement?.status === 'PENDING' ? brokenAnswer() : answer,
  },
};
