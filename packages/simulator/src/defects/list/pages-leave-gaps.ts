import type { Defect } from '../../seams';

/** A page begins one record too late where it holds more than one. */
export const pagesLeaveGaps: Defect = {
  name: 'pages-leave-gaps',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A page begins one record too late where it holds more than one.',
  seams: {
    listed: (_context, listing, query) =>
      Number(query.limit) === 2
        ? { ...listing, resourceSet: listing.resourceSet.slice(Number(query.page) - 1) }
        : listing,
  },
};
