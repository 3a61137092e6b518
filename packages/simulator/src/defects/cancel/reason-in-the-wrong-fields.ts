import type { Defect } from '../../seams';

/** Category and code of a reason are kept in each other's field. */
export const reasonInTheWrongFields: Defect = {
  name: 'reason-in-the-wrong-fields',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: "Category and code of a reason are kept in each other's field.",
  seams: {
    stored: (_context, { reasonCategory, reasonCode, ...entitlement }) => ({
      ...entitlement,
      ...(reasonCategory === undefined ? {} : { reasonCode: reasonCategory }),
      ...(reasonCode === undefined ? {} : { reasonCategory: reasonCode }),
    }),
  },
};
