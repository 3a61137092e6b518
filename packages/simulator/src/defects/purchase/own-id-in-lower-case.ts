import type { Defect } from '../../seams';

/** The id that the CRM chose is kept in lower case. */
export const ownIdInLowerCase: Defect = {
  name: 'own-id-in-lower-case',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The id that the CRM chose is kept in lower case.',
  releases: ['25.12'],
  seams: {
    searched: (_context, entitlements) => entitlements.map((one) => ({ ...one, _id: one._id.toLowerCase() })),
  },
};
