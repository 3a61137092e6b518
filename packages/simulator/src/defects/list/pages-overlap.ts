import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';

function byId(entitlements: readonly Entitlement[], accountId: string | null): Entitlement[] {
  const mine = entitlements.filter((one) => one.accountId === accountId && one.productType === 'THIRDPARTY');
  return mine.sort((one, other) => (one._id < other._id ? -1 : 1));
}

/** Each page begins one record after the one before, however many records a page holds. */
export const pagesOverlap: Defect = {
  name: 'pages-overlap',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'Each page begins one record after the one before, however many records a page holds.',
  seams: {
    listed: (context, listing, query) => {
      const [page, limit] = [Number(query.page), Number(query.limit)];
      if (!(page > 1) || !(limit > 1)) return listing;
      const all = byId(context.entitlements(), context.accountId).slice(page - 1, page - 1 + limit);
      return { ...listing, resourceSet: all.map((one) => ({ ...one })) };
    },
  },
};
