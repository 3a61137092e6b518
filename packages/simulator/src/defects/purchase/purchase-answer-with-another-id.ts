import { randomUUID } from 'node:crypto';
import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The answer to a purchase names an id that does not exist. */
export const purchaseAnswerWithAnotherId: Defect = {
  name: 'purchase-answer-with-another-id',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The answer to a purchase names an id that does not exist.',
  seams: { answer: answersGood(['purchase'], (answer, body) => ({ ...answer, body: { ...body, _id: randomUUID() } })) },
};
