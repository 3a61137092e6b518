import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { answersGood, asks } from '../making';

const waiting = new Set<string>();
const back = new Map<string, Entitlement>();

/** What the merchant has yet to confirm when a subscription is deleted brings it back. */
export const lateConfirmationBringsBack: Defect = {
  name: 'late-confirmation-brings-back',
  rule: 'spec/opentv-platform.md, "Entitlement", delete',
  breaks: 'What the merchant has yet to confirm when a subscription is deleted brings it back.',
  seams: {
    answer: answersGood(['suspend'], (answer, _body, { entitlement }) => {
      if (answer.status === 202 && entitlement) waiting.add(entitlement._id);
      return answer;
    }),
    beforeBango: (context, call) => {
      const { entitlement } = context;
      if (asks(context, 'delete') && entitlement && waiting.has(entitlement._id))
        back.set(entitlement._id, { ...entitlement, status: 'SUSPENDED' });
      return call;
    },
    searched: (_context, entitlements) => {
      const known = new Set(entitlements.map(({ _id }) => _id));
      return [...entitlements, ...[...back.values()].filter(({ _id }) => !known.has(_id))];
    },
  },
};
