import type { Defect } from '../../seams';
import { asks } from '../making';

/** A revocation leaves the platform's entitlement CANCELLED. */
export const revokeBecomesTheOtherEnd: Defect = {
  name: 'revoke-becomes-the-other-end',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: "A revocation leaves the platform's entitlement CANCELLED.",
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'revoke') && entitlement.status === 'REVOKED'
        ? { ...entitlement, status: 'CANCELLED' }
        : entitlement,
  },
};
