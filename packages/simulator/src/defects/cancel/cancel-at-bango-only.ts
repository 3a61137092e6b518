import type { Defect } from '../../seams';
import { keptAtBangoOnly } from '../making';

/** Bango carries a cancellation out, and the platform stays as it was. */
export const cancelAtBangoOnly: Defect = {
  name: 'cancel-at-bango-only',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'Bango carries a cancellation out, and the platform stays as it was.',
  seams: keptAtBangoOnly('cancel', ['TERMINATION_SUCCESS', 'TERMINATION_PENDING']),
};
