import type { Defect } from '../../seams';

/** The first record of a list is there twice. */
export const listsOneTwice: Defect = {
  name: 'lists-one-twice',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The first record of a list is there twice.',
  seams: {
    listed: (_context, listing) => ({
      ...listing,
      resourceSet: [...listing.resourceSet.slice(0, 1), ...listing.resourceSet],
    }),
  },
};
