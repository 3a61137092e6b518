import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A resumption wakes all subscriptions of the account. */
export const resumeTakesOthersAlong: Defect = {
  name: 'resume-takes-others-along',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumption wakes all subscriptions of the account.',
  seams: spreading(
    'resume',
    (other, named) => other.accountId === named.accountId && other.status === 'SUSPENDED',
    'ACTIVE',
  ),
};
