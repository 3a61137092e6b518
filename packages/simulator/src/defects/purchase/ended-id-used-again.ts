import type { Defect } from '../../seams';
import { answersGood, textOf } from '../making';

/** Subscribing again gives the id of the subscription that has ended. */
export const endedIdUsedAgain: Defect = {
  name: 'ended-id-used-again',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'Subscribing again gives the id of the subscription that has ended.',
  seams: {
    answer: answersGood(['purchase'], (answer, body, context) => {
      const accountId = textOf(context.request?.body, 'accountId');
      const old = context
        .entitlements()
        .find(
          (one) =>
            one.accountId === accountId &&
            ['CANCELLED', 'REVOKED'].includes(one.status) &&
            one.productType === 'THIRDPARTY',
        );
      return old ? { ...answer, body: { ...body, _id: old._id } } : answer;
    }),
  },
};
