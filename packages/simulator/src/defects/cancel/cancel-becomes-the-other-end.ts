import type { Defect } from '../../seams';
import { asks } from '../making';

/** A cancellation leaves the platform's entitlement REVOKED. */
export const cancelBecomesTheOtherEnd: Defect = {
  name: 'cancel-becomes-the-other-end',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: "A cancellation leaves the platform's entitlement REVOKED.",
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'cancel') && entitlement.status === 'CANCELLED'
        ? { ...entitlement, status: 'REVOKED' }
        : entitlement,
  },
};
