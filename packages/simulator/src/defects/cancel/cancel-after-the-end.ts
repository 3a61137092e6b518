import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that has ended can be cancelled. */
export const cancelAfterTheEnd: Defect = {
  name: 'cancel-after-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'A subscription that has ended can be cancelled.',
  ...acceptedIn('cancel', ['CANCELLED', 'REVOKED'], 'CANCELLED', null),
};
