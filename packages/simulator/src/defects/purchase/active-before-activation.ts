import type { Defect } from '../../seams';
import { asks } from '../making';

/** The platform shows a subscription as ACTIVE that the subscriber has yet to activate. */
export const activeBeforeActivation: Defect = {
  name: 'active-before-activation',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'The platform shows a subscription as ACTIVE that the subscriber has yet to activate.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'purchase') && entitlement.status === 'PENDING'
        ? { ...entitlement, status: 'ACTIVE' }
        : entitlement,
  },
};
