import type { Defect } from '../../seams';
import { keptAtBangoOnly } from '../making';

/** Bango suspends, and the platform stays ACTIVE. */
export const suspendAtBangoOnly: Defect = {
  name: 'suspend-at-bango-only',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'Bango suspends, and the platform stays ACTIVE.',
  seams: keptAtBangoOnly('suspend', ['SUSPENSION_SUCCESS']),
};
