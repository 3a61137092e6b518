import type { Defect } from '../../seams';

/** Every page is the first one. */
export const pageIgnored: Defect = {
  name: 'page-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'Every page is the first one.',
  seams: {
    listed: (context, listing, query) =>
      query.page === undefined || query.limit !== '1'
        ? listing
        : {
            ...listing,
            resourceSet: context
              .entitlements()
              .filter((one) => one.accountId === context.accountId && one.productType === 'THIRDPARTY')
              .slice(0, 1)
              .map((one) => ({ ...one })),
          },
  },
};
