import type { Defect } from '../../seams';

const touched = new Map<string, string>();

/** After a refused call the validity of the subscription ends at that moment. */
export const refusedCallEndsValidity: Defect = {
  name: 'refused-call-ends-validity',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'After a refused call the validity of the subscription ends at that moment.',
  seams: {
    answer: (context, answer) => {
      if (answer.status >= 400 && context.entitlement) {
        touched.set(context.entitlement._id, context.now.toISOString());
      }
      return answer;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => ({ ...one, expiryDate: touched.get(one._id) ?? one.expiryDate })),
  },
};
