import type { Defect } from '../../seams';
import { asks } from '../making';

/** A suspended subscription cannot be given up. */
export const suspendedCannotBeEnded: Defect = {
  name: 'suspended-cannot-be-ended',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A suspended subscription cannot be given up.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'cancel', 'revoke') && context.entitlement?.status === 'SUSPENDED'
        ? { point: 'refused', message: 'Not while suspended.' }
        : null),
  },
};
