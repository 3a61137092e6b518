import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { asks, listingWith } from '../making';

const deleted: Entitlement[] = [];

/** A list without a limit comes from a store in which deleted subscriptions stay. */
export const deletedInTheUnpagedList: Defect = {
  name: 'deleted-in-the-unpaged-list',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A list without a limit comes from a store in which deleted subscriptions stay.',
  seams: {
    requestCheck: (context, deviations) => {
      if (asks(context, 'delete') && context.entitlement) {
        deleted.push(context.entitlement);
      }
      return deviations;
    },
    listed: (context, listing, query) =>
      query.limit === undefined
        ? listingWith(
            listing,
            deleted.filter(({ accountId }) => accountId === context.accountId),
          )
        : listing,
  },
};
