import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that has ended can be revoked. */
export const revokeAfterTheEnd: Defect = {
  name: 'revoke-after-the-end',
  rule: 'spec/bango.md, "Entitlement states"',
  breaks: 'A subscription that has ended can be revoked.',
  ...acceptedIn('revoke', ['CANCELLED', 'REVOKED'], 'REVOKED', null),
};
