import type { Defect } from '../../seams';

const touched = new Map<string, string>();

/** A refused call leaves its time in modified. */
export const refusedCallTouchesModified: Defect = {
  name: 'refused-call-touches-modified',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'A refused call leaves its time in modified.',
  seams: {
    answer: (context, answer) => {
      if (answer.status >= 400 && context.entitlement) {
        touched.set(context.entitlement._id, context.now.toISOString());
      }
      return answer;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => ({ ...one, modified: touched.get(one._id) ?? one.modified })),
  },
};
