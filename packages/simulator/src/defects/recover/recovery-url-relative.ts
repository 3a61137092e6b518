import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The recovery URL is no absolute URL. */
export const recoveryUrlRelative: Defect = {
  name: 'recovery-url-relative',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'The recovery URL is no absolute URL.',
  seams: { answer: answersGood(['recover'], (answer) => ({ ...answer, body: { recoveryUrl: '/recover' } })) },
};
