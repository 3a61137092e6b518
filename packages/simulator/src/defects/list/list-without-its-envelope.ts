import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The list is a bare array. */
export const listWithoutItsEnvelope: Defect = {
  name: 'list-without-its-envelope',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The list is a bare array.',
  seams: { answer: answersGood(['list'], (answer, body) => ({ ...answer, body: body.resourceSet })) },
};
