import type { Defect } from '../../seams';
import { filterOf, listingWith } from '../making';

/** A list of active subscriptions holds those that are ending as well. */
export const statusFilterMatchesTheBeginning: Defect = {
  name: 'status-filter-matches-the-beginning',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of active subscriptions holds those that are ending as well.',
  seams: {
    listed: (context, listing) =>
      filterOf(context).status === 'ACTIVE'
        ? listingWith(
            listing,
            context
              .entitlements()
              .filter((one) => one.accountId === context.accountId && one.status.startsWith('ACTIVE')),
          )
        : listing,
  },
};
