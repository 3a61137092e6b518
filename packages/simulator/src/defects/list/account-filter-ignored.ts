import type { Defect } from '../../seams';
import { listingWith } from '../making';

/** The list holds the subscriptions of other accounts. */
export const accountFilterIgnored: Defect = {
  name: 'account-filter-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The list holds the subscriptions of other accounts.',
  seams: {
    listed: (context, listing, query) =>
      query.limit === undefined
        ? listingWith(
            listing,
            context.entitlements(context.tenantId ?? '').filter(({ productType }) => productType === 'THIRDPARTY'),
          )
        : listing,
  },
};
