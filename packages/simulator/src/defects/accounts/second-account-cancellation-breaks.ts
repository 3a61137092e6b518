import type { Defect } from '../../seams';
import { brokenAnswer, countOf } from '../making';

const count = countOf('cancel-account');

/** Cancelling an account that is cancelled is answered 500. */
export const secondAccountCancellationBreaks: Defect = {
  name: 'second-account-cancellation-breaks',
  rule: 'spec/opentv-platform.md, "Account cancelled or deleted"',
  breaks: 'Cancelling an account that is cancelled is answered 500.',
  seams: { answer: (context, answer) => (count(context) > 1 ? brokenAnswer() : answer) },
};
