import type { Defect } from '../../seams';

/** totalRecords counts the page and not all that match. */
export const totalCountsThePage: Defect = {
  name: 'total-counts-the-page',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'totalRecords counts the page and not all that match.',
  seams: { listed: (_context, listing) => ({ ...listing, totalRecords: listing.resourceSet.length }) },
};
