import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** A purchase is answered 200 instead of 201. */
export const purchaseAnswers200ForCreated: Defect = {
  name: 'purchase-answers-200-for-created',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A purchase is answered 200 instead of 201.',
  releases: ['25.12'],
  seams: { answer: answersGood(['purchase'], (answer) => ({ ...answer, status: 200 })) },
};
