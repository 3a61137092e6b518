import type { Defect } from '../../seams';

const paused = new Set<string>();

/** Once a subscription was paused, its end does not wait for the end of the paid period. */
export const resumedEndsAtOnce: Defect = {
  name: 'resumed-ends-at-once',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'Once a subscription was paused, its end does not wait for the end of the paid period.',
  seams: {
    stored: ({ entitlement: before }, after) => {
      if (before?.status === 'SUSPENDED') paused.add(after._id);
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        one.status === 'ACTIVE-ENDING' && paused.has(one._id) ? { ...one, status: 'CANCELLED' } : one,
      ),
  },
};
