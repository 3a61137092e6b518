import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** A deletion is answered 202 instead of 200. */
export const deleteAnswers202: Defect = {
  name: 'delete-answers-202',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A deletion is answered 202 instead of 200.',
  seams: { answer: answersGood(['delete', 'delete-all-of-account'], (answer) => ({ ...answer, status: 202 })) },
};
