import type { Defect } from '../../seams';
import { byCreation } from '../making';

/** The list is in the order of creation, whatever is asked for. */
export const sortIgnored: Defect = {
  name: 'sort-ignored',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'The list is in the order of creation, whatever is asked for.',
  seams: {
    listed: (_context, listing, query) => (query.sort === undefined ? listing : byCreation(listing)),
  },
};
