import type { Defect } from '../../seams';
import { spreading } from '../making';

/** A recovery ends the subscriber's other subscriptions. */
export const recoveryEndsTheOthers: Defect = {
  name: 'recovery-ends-the-others',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: "A recovery ends the subscriber's other subscriptions.",
  seams: spreading(
    'recover',
    (other, named) => other.accountId === named.accountId && other._id !== named._id,
    'CANCELLED',
  ),
};
