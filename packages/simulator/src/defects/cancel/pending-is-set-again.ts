import type { Defect } from '../../seams';
import { textOf } from '../making';

const pending = new Set<string>();

/** The CRM Gateway writes down whatever status it is sent, PENDING too. */
export const pendingIsSetAgain: Defect = {
  name: 'pending-is-set-again',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'The CRM Gateway writes down whatever status it is sent, PENDING too.',
  deployments: ['ssp'],
  seams: {
    answer: (context, answer) => {
      const id = context.request?.parameters.entitlementId;
      if (context.operationId !== 'gatewayUpdate' || textOf(context.request?.body, 'status') !== 'PENDING' || !id)
        return answer;
      pending.add(id);
      return { status: 200, body: { matchedCount: 1, modifiedCount: 1 } };
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => (pending.has(one._id) ? { ...one, status: 'PENDING' } : one)),
  },
};
