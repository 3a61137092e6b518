import type { Defect } from '../../seams';
import { answersGood } from '../making';

const asked = new Set<string>();

/** Asking for activation info activates the subscription on the platform. */
export const activationInfoEndsPending: Defect = {
  name: 'activation-info-ends-pending',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Asking for activation info activates the subscription on the platform.',
  seams: {
    answer: answersGood(['activation-info'], (answer, _body, context) => {
      asked.add(context.entitlement?._id ?? '');
      return answer;
    }),
    searched: (_context, entitlements) =>
      entitlements.map((one) => (asked.has(one._id) && one.status === 'PENDING' ? { ...one, status: 'ACTIVE' } : one)),
  },
};
