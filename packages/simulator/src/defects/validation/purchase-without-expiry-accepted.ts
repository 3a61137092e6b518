import type { Defect } from '../../seams';
import { asks } from '../making';

/** A purchase that names no end of its validity is carried out. */
export const purchaseWithoutExpiryAccepted: Defect = {
  name: 'purchase-without-expiry-accepted',
  rule: 'spec/opentv-platform.md, UC-01, 400',
  breaks: 'A purchase that names no end of its validity is carried out.',
  releases: ['25.26'],
  seams: {
    requestCheck: (context, deviations) =>
      asks(context, 'purchase') ? deviations.filter(({ where }) => !where.includes('expiryDate')) : deviations,
  },
};
