import type { Defect, SeamContext } from '../../seams';
import { asks, textOf } from '../making';

function isOfAnother({ request, entitlements }: SeamContext): boolean {
  const [id, accountId] = ['_id', 'accountId'].map((name) => textOf(request?.body, name));
  return entitlements().some((one) => one._id === id && one.accountId !== accountId);
}

/** An id that an entitlement of another account has is given to a new one. */
export const idOfAnotherAccountAccepted: Defect = {
  name: 'id-of-another-account-accepted',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'An id that an entitlement of another account has is given to a new one.',
  releases: ['25.12'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'purchase') && isOfAnother(context) && /was given/.test(verdict?.message ?? '') ? null : verdict,
    beforeBango: (context, call) => (asks(context, 'purchase') && isOfAnother(context) ? null : call),
  },
};
