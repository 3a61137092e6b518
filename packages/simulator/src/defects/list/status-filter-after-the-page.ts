import type { Defect } from '../../seams';
import { filterOf } from '../making';

/** A page is cut before the states that were not asked for are left out. */
export const statusFilterAfterThePage: Defect = {
  name: 'status-filter-after-the-page',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A page is cut before the states that were not asked for are left out.',
  seams: {
    listed: (context, listing, query) => {
      const { status } = filterOf(context);
      if (status === undefined || query.limit === undefined) return listing;
      const all = context.entitlements().filter((one) => one.accountId === context.accountId);
      const page = all.slice(0, Number(query.limit)).filter((one) => one.status === status);
      return { totalRecords: all.length, resourceSet: page.map((one) => ({ ...one })) };
    },
  },
};
