import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** A purchase that is active at once is answered 202. */
export const instantPurchaseAnswers202: Defect = {
  name: 'instant-purchase-answers-202',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A purchase that is active at once is answered 202.',
  releases: ['25.26'],
  seams: {
    answer: answersGood(['purchase'], (answer) => (answer.status === 200 ? { ...answer, status: 202 } : answer)),
  },
};
