import type { Defect } from '../../seams';
import { asks } from '../making';

/** A revocation leaves the subscriber what is paid. */
export const revokeWaitsForThePeriod: Defect = {
  name: 'revoke-waits-for-the-period',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: 'A revocation leaves the subscriber what is paid.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'revoke') && entitlement.status === 'REVOKED'
        ? { ...entitlement, status: 'ACTIVE-ENDING' }
        : entitlement,
    bangoNotification: (_context, notification) => (notification.status === 'REVOKED' ? null : notification),
  },
};
