import type { Defect } from '../../seams';
import { brokenAnswer, refusedAt } from '../making';

/** TPES answers 500 for an entitlement that does not exist. */
export const unknownEntitlementBreaksThePlatform: Defect = {
  name: 'unknown-entitlement-breaks-the-platform',
  rule: 'spec/opentv-platform.md, "Common headers", 404',
  breaks: 'TPES answers 500 for an entitlement that does not exist.',
  seams: { answer: (_context, answer) => (refusedAt(answer, 'unknown-entitlement-tpes') ? brokenAnswer() : answer) },
};
