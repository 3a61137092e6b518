import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** A purchase that the subscriber must activate is answered 200 instead of 202. */
export const purchaseAnswers200ForPending: Defect = {
  name: 'purchase-answers-200-for-pending',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A purchase that the subscriber must activate is answered 200 instead of 202.',
  releases: ['25.26'],
  seams: {
    answer: answersGood(['purchase'], (answer) => (answer.status === 202 ? { ...answer, status: 200 } : answer)),
  },
};
