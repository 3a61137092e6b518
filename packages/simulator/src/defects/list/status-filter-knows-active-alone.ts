import type { Defect } from '../../seams';
import { filterOf } from '../making';

/** A list of subscriptions of any status but ACTIVE is empty. */
export const statusFilterKnowsActiveAlone: Defect = {
  name: 'status-filter-knows-active-alone',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of subscriptions of any status but ACTIVE is empty.',
  seams: {
    listed: (context, listing) => {
      const { status } = filterOf(context);
      return status === undefined || status === 'ACTIVE' ? listing : { totalRecords: 0, resourceSet: [] };
    },
  },
};
