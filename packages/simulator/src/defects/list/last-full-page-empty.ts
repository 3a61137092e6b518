import type { Defect } from '../../seams';

/** The last page is empty where it is full. */
export const lastFullPageEmpty: Defect = {
  name: 'last-full-page-empty',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The last page is empty where it is full.',
  seams: {
    listed: (_context, listing, query) => {
      const [limit, page] = [Number(query.limit), Number(query.page)];
      const isLast = limit > 1 && page > 1 && page * limit === listing.totalRecords;
      return isLast ? { ...listing, resourceSet: [] } : listing;
    },
  },
};
