import type { Defect } from '../../seams';
import { filterOf, listingWith } from '../making';

/** A list of one subscription holds all of its account. */
export const idFilterIgnored: Defect = {
  name: 'id-filter-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of one subscription holds all of its account.',
  seams: {
    listed: (context, listing) =>
      '_id' in filterOf(context)
        ? listingWith(
            listing,
            context.entitlements().filter((one) => one.accountId === listing.resourceSet[0]?.accountId),
          )
        : listing,
  },
};
