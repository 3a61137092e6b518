import type { Entitlement } from '../../model';
import type { Defect, SeamContext } from '../../seams';

function mineOf(context: SeamContext): Entitlement[] {
  return context
    .entitlements()
    .filter((one) => one.accountId === context.accountId && one.productType === 'THIRDPARTY');
}

/** Pages are counted from 0. */
export const pagesCountedFromZero: Defect = {
  name: 'pages-counted-from-zero',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'Pages are counted from 0.',
  seams: {
    listed: (context, listing, query) => {
      const page = Number(query.page);
      const limit = Number(query.limit);
      return page > 1
        ? {
            ...listing,
            resourceSet: mineOf(context)
              .slice(page * limit, (page + 1) * limit)
              .map((one) => ({ ...one })),
          }
        : listing;
    },
  },
};
