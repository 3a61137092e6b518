import type { Defect } from '../../seams';
import { brokenAnswer, refusedAt } from '../making';

/** A forged token is answered 500 instead of 403. */
export const forgedTokenBreaksThePlatform: Defect = {
  name: 'forged-token-breaks-the-platform',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A forged token is answered 500 instead of 403.',
  seams: { answer: (_context, answer) => (refusedAt(answer, 'invalid-token') ? brokenAnswer() : answer) },
};
