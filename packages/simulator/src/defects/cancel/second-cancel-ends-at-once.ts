import type { Defect } from '../../seams';
import { asks } from '../making';

const cancelled = new Set<string>();

/** A second cancellation before the end of the period takes what is paid. */
export const secondCancelEndsAtOnce: Defect = {
  name: 'second-cancel-ends-at-once',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A second cancellation before the end of the period takes what is paid.',
  seams: {
    requestCheck: (context, deviations) => {
      if (asks(context, 'cancel') && context.entitlement?.status === 'ACTIVE-ENDING') {
        cancelled.add(context.entitlement._id);
      }
      return deviations;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => (cancelled.has(one._id) ? { ...one, status: 'CANCELLED' } : one)),
  },
};
