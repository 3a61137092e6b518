import type { Defect } from '../../seams';
import { asks } from '../making';

/** A subscription that is ending cannot be revoked. */
export const endingCannotBeRevoked: Defect = {
  name: 'ending-cannot-be-revoked',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A subscription that is ending cannot be revoked.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'revoke') && context.entitlement?.status === 'ACTIVE-ENDING'
        ? { point: 'refused', message: 'It ends already.' }
        : null),
  },
};
