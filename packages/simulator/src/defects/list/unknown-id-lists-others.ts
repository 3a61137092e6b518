import type { Defect } from '../../seams';
import { filterOf, listingWith } from '../making';

/** A list of a subscription that does not exist holds another one. */
export const unknownIdListsOthers: Defect = {
  name: 'unknown-id-lists-others',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of a subscription that does not exist holds another one.',
  seams: {
    listed: (context, listing) =>
      '_id' in filterOf(context) && listing.totalRecords === 0
        ? listingWith(listing, context.entitlements().slice(0, 1))
        : listing,
  },
};
