import type { Defect } from '../../seams';
import { filterOf, listingWith } from '../making';

/** A list of active subscriptions holds the others, too. */
export const statusFilterIgnored: Defect = {
  name: 'status-filter-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of active subscriptions holds the others, too.',
  seams: {
    listed: (context, listing) =>
      'status' in filterOf(context)
        ? listingWith(
            listing,
            context
              .entitlements()
              .filter((one) => one.accountId === context.accountId && one.productType === 'THIRDPARTY'),
          )
        : listing,
  },
};
