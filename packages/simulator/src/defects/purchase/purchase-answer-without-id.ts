import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The answer to a purchase holds no id. */
export const purchaseAnswerWithoutId: Defect = {
  name: 'purchase-answer-without-id',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The answer to a purchase holds no id.',
  seams: { answer: answersGood(['purchase'], (answer) => ({ ...answer, body: {} })) },
};
