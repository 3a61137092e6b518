import type { Defect } from '../../seams';
import { refusedWhile } from '../making';

/** A suspended subscription cannot be given up. */
export const suspendedCannotBeEnded: Defect = {
  name: 'suspended-cannot-be-ended',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A suspended subscription cannot be given up.',
  seams: refusedWhile('SUSPENDED', ['cancel', 'revoke'], 'Not while suspended.'),
};
