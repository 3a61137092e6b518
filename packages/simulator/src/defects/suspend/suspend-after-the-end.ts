import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that has ended can be suspended. */
export const suspendAfterTheEnd: Defect = {
  name: 'suspend-after-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'A subscription that has ended can be suspended.',
  ...acceptedIn('suspend', ['CANCELLED', 'REVOKED'], 'SUSPENDED', null),
};
