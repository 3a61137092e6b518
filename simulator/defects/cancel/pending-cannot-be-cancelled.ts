import type { Defect } from '../../seams';
import { asks } from '../making';

/** A pending subscription cannot be given up. */
export const pendingCannotBeCancelled: Defect = {
  name: 'pending-cannot-be-cancelled',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A pending subscription cannot be given up.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'cancel', 'revoke') && context.entitlement?.status === 'PENDING'
        ? { point: 'refused', message: 'Not while pending.' }
        : null),
  },
};
