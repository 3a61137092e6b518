import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The answer to a recovery holds no URL. */
export const recoveryUrlMissing: Defect = {
  name: 'recovery-url-missing',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'The answer to a recovery holds no URL.',
  seams: { answer: answersGood(['recover'], (answer) => ({ ...answer, body: {} })) },
};
