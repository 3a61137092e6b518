import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The deletion of one subscription is answered with a count of two. */
export const deleteCountsTwo: Defect = {
  name: 'delete-counts-two',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'The deletion of one subscription is answered with a count of two.',
  seams: { answer: answersGood(['delete'], (answer, body) => ({ ...answer, body: { ...body, deletedCount: 2 } })) },
};
