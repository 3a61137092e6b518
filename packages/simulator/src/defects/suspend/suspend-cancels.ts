import type { Defect } from '../../seams';
import { asks } from '../making';

/** A suspension ends the subscription on the platform. */
export const suspendCancels: Defect = {
  name: 'suspend-cancels',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspension ends the subscription on the platform.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'suspend') ? { ...entitlement, status: 'CANCELLED' } : entitlement,
  },
};
