import type { Defect } from '../../seams';
import { keptAtBangoOnly } from '../making';

/** Bango carries a revocation out, and the platform stays as it was. */
export const revokeAtBangoOnly: Defect = {
  name: 'revoke-at-bango-only',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: 'Bango carries a revocation out, and the platform stays as it was.',
  seams: keptAtBangoOnly('revoke', ['TERMINATION_SUCCESS', 'TERMINATION_PENDING']),
};
