import type { Defect } from '../../seams';
import { refusedWhile } from '../making';

/** A subscription that is ending cannot be revoked. */
export const endingCannotBeRevoked: Defect = {
  name: 'ending-cannot-be-revoked',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A subscription that is ending cannot be revoked.',
  seams: refusedWhile('ACTIVE-ENDING', ['revoke'], 'It ends already.'),
};
