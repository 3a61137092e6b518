import type { Defect } from '../../seams';
import { byCreation } from '../making';

/** A page is cut before the list is sorted. */
export const sortedAfterThePage: Defect = {
  name: 'sorted-after-the-page',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A page is cut before the list is sorted.',
  seams: {
    listed: (context, listing, { limit, page = '1', sort }) => {
      if (limit === undefined || sort === undefined) return listing;
      const mine = context.entitlements().filter((one) => one.accountId === context.accountId);
      const { resourceSet } = byCreation({ totalRecords: mine.length, resourceSet: mine.map((one) => ({ ...one })) });
      const start = (Number(page) - 1) * Number(limit);
      return { ...listing, resourceSet: resourceSet.slice(start, start + Number(limit)) };
    },
  },
};
