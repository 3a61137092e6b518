import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function isTaken(context: SeamContext): boolean {
  const id = textOf(context.request?.body, '_id');
  return asks(context, 'purchase') && context.entitlements().some(({ _id }) => _id === id);
}

/** An id that is taken is given to a new entitlement. */
export const takenIdAccepted: Defect = {
  name: 'taken-id-accepted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An id that is taken is given to a new entitlement.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && /was given/.test(verdict?.message ?? '') ? null : verdict,
    beforeBango: (context, call) => (isTaken(context) ? null : call),
  },
};
