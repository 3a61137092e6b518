import type { Defect } from '../../seams';
import { byCreation } from '../making';

/** The list is sorted by the product or not at all. */
export const sortKnowsTheProductAlone: Defect = {
  name: 'sort-knows-the-product-alone',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The list is sorted by the product or not at all.',
  seams: {
    listed: (_context, listing, query) =>
      query.sort === undefined || /productId|_id/.test(JSON.stringify(query.sort)) ? listing : byCreation(listing),
  },
};
