import type { Defect } from '../../seams';
import { answersGood } from '../making';

const recovered = new Set<string>();

/** A recovery suspends the subscription until it is through. */
export const recoverySuspends: Defect = {
  name: 'recovery-suspends',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'A recovery suspends the subscription until it is through.',
  seams: {
    answer: answersGood(['recover'], (answer, _body, context) => {
      recovered.add(context.entitlement?._id ?? '');
      return answer;
    }),
    searched: (_context, entitlements) =>
      entitlements.map((one) => (recovered.has(one._id) ? { ...one, status: 'SUSPENDED' } : one)),
  },
};
