import type { Defect } from '../../seams';
import { asks } from '../making';

/** A product without activation stays PENDING on the platform. */
export const instantProductLeftPending: Defect = {
  name: 'instant-product-left-pending',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A product without activation stays PENDING on the platform.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'purchase') && entitlement.status === 'ACTIVE'
        ? { ...entitlement, status: 'PENDING' }
        : entitlement,
  },
};
