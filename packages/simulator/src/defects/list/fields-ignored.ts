import type { Defect } from '../../seams';

/** All fields are given, whatever is asked for. */
export const fieldsIgnored: Defect = {
  name: 'fields-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'All fields are given, whatever is asked for.',
  seams: {
    listed: (context, listing, query) =>
      query.fields === undefined
        ? listing
        : {
            ...listing,
            resourceSet: context
              .entitlements()
              .filter(({ _id }) => listing.resourceSet.some((one) => one._id === _id))
              .map((one) => ({ ...one })),
          },
  },
};
