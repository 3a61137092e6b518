import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { asks } from '../making';

const kept: Entitlement[] = [];

/** Of all subscriptions of an account only the first is deleted. */
export const deleteAllDeletesOne: Defect = {
  name: 'delete-all-deletes-one',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'Of all subscriptions of an account only the first is deleted.',
  seams: {
    token: (context, verdict) => {
      if (asks(context, 'delete-all-of-account')) {
        const accountId = context.request?.parameters.accountId;
        const [, ...others] = context
          .entitlements()
          .filter((one) => one.accountId === accountId && one.productType === 'THIRDPARTY');
        kept.push(...others);
      }
      return verdict;
    },
    searched: (_context, entitlements) => [
      ...entitlements,
      ...kept.filter(({ _id }) => !entitlements.some((one) => one._id === _id)),
    ],
  },
};
