import type { Defect } from '../../seams';

/** Sorting goes in the other direction. */
export const sortBackwards: Defect = {
  name: 'sort-backwards',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'Sorting goes in the other direction.',
  seams: {
    listed: (_context, listing, query) =>
      query.sort === undefined ? listing : { ...listing, resourceSet: [...listing.resourceSet].reverse() },
  },
};
