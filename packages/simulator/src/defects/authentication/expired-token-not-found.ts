import type { Defect } from '../../seams';
import { refusedAt } from '../making';

/** An expired token is answered 404, as if the address were wrong, instead of 403. */
export const expiredTokenNotFound: Defect = {
  name: 'expired-token-not-found',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'An expired token is answered 404, as if the address were wrong, instead of 403.',
  seams: { answer: (_context, answer) => (refusedAt(answer, 'expired-token') ? { ...answer, status: 404 } : answer) },
};
