import type { Answer } from '../../model';
import type { Defect } from '../../seams';
import { refusedAt } from '../making';

const isUnknown = (answer: Answer): boolean =>
  refusedAt(answer, 'unknown-entitlement-tpes') || refusedAt(answer, 'unknown-entitlement-gateway');

/** A call about an entitlement that does not exist is answered 200. */
export const unknownEntitlementAccepted: Defect = {
  name: 'unknown-entitlement-accepted',
  rule: 'spec/opentv-platform.md, "Common headers", 404',
  breaks: 'A call about an entitlement that does not exist is answered 200.',
  seams: {
    answer: (_context, answer) =>
      isUnknown(answer) ? { status: 200, body: { matchedCount: 1, modifiedCount: 1, deletedCount: 1 } } : answer,
  },
};
