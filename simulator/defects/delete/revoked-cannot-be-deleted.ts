import type { Defect } from '../../seams';
import { asks } from '../making';

/** A revoked subscription cannot be deleted. */
export const revokedCannotBeDeleted: Defect = {
  name: 'revoked-cannot-be-deleted',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A revoked subscription cannot be deleted.',
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'delete') && context.entitlement?.status === 'REVOKED'
        ? { point: 'refused', message: 'It has ended.' }
        : verdict,
  },
};
