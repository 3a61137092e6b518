import type { Defect } from '../../seams';

/** A list of some fields lacks the status that was asked for. */
export const statusLeftOut: Defect = {
  name: 'status-left-out',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of some fields lacks the status that was asked for.',
  seams: {
    listed: (_context, listing, query) =>
      query.fields === undefined
        ? listing
        : { ...listing, resourceSet: listing.resourceSet.map(({ _id }) => ({ _id })) },
  },
};
