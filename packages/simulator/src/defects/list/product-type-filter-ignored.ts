import type { Defect } from '../../seams';
import { listingWith } from '../making';

/** The list of third-party subscriptions holds free ones. */
export const productTypeFilterIgnored: Defect = {
  name: 'product-type-filter-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The list of third-party subscriptions holds free ones.',
  seams: {
    listed: (context, listing, query) =>
      query.limit === undefined
        ? listingWith(
            listing,
            context.entitlements().filter((one) => one.accountId === context.accountId && one.productType === 'FREE'),
          )
        : listing,
  },
};
