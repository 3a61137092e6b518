import type { Defect } from '../../seams';
import { refusedWhile } from '../making';

/** A pending subscription cannot be given up. */
export const pendingCannotBeCancelled: Defect = {
  name: 'pending-cannot-be-cancelled',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A pending subscription cannot be given up.',
  seams: refusedWhile('PENDING', ['cancel', 'revoke'], 'Not while pending.'),
};
