import type { Defect } from '../../seams';
import { actionOf, answersGood, type CrmAction } from '../making';

const STATUS: Partial<Record<CrmAction, string>> = {
  cancel: 'CANCELLED',
  revoke: 'REVOKED',
  suspend: 'SUSPENDED',
  resume: 'ACTIVE',
};
const early = new Map<string, string>();

/** The platform shows the new state before the merchant has confirmed. */
export const confirmationShownEarly: Defect = {
  name: 'confirmation-shown-early',
  rule: 'spec/opentv-platform.md, "Entitlement", 202',
  breaks: 'The platform shows the new state before the merchant has confirmed.',
  seams: {
    answer: answersGood(['cancel', 'revoke', 'suspend', 'resume'], (answer, _body, context) => {
      const status = STATUS[actionOf(context)];
      if (answer.status === 202 && status) {
        early.set(context.entitlement?._id ?? '', status);
      }
      return answer;
    }),
    searched: (_context, entitlements) =>
      entitlements.map((one) => ({ ...one, status: early.get(one._id) ?? one.status })),
  },
};
