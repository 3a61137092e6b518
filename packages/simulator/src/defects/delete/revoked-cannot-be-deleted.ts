import type { Defect } from '../../seams';
import { refusedWhile } from '../making';

/** A revoked subscription cannot be deleted. */
export const revokedCannotBeDeleted: Defect = {
  name: 'revoked-cannot-be-deleted',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A revoked subscription cannot be deleted.',
  seams: refusedWhile('REVOKED', ['delete'], 'It has ended.'),
};
