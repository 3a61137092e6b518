import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function isOfCancelled({ request, entitlements }: SeamContext): boolean {
  const id = textOf(request?.body, '_id');
  return entitlements().some((one) => one._id === id && one.status === 'CANCELLED');
}

/** The id of a cancelled subscription is given to a new one. */
export const cancelledIdGivenAgain: Defect = {
  name: 'cancelled-id-given-again',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The id of a cancelled subscription is given to a new one.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && isOfCancelled(context) && /was given/.test(verdict?.message ?? '') ? null : verdict,
    beforeBango: (context, call) => (asks(context, 'purchase') && isOfCancelled(context) ? null : call),
  },
};
