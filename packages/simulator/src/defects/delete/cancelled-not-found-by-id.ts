import type { Defect } from '../../seams';
import { filterOf } from '../making';

/** A cancelled subscription cannot be found by its id. */
export const cancelledNotFoundById: Defect = {
  name: 'cancelled-not-found-by-id',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A cancelled subscription cannot be found by its id.',
  seams: {
    searched: (context, entitlements) =>
      '_id' in filterOf(context) ? entitlements.filter(({ status }) => status !== 'CANCELLED') : entitlements,
  },
};
