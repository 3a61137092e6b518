import type { Defect } from '../../seams';
import { asks } from '../making';

/** A purchase that names no validity is carried out. */
export const purchaseWithoutValidityAccepted: Defect = {
  name: 'purchase-without-validity-accepted',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase that names no validity is carried out.',
  releases: ['25.26'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'purchase') ? deviations.filter(({ where }) => !/validFrom|expiryDate/.test(where)) : deviations,
  },
};
