import type { Defect } from '../../seams';
import { hoursOff } from '../making';

/** created and modified are local times that claim to be UTC. */
export const platformTellsLocalTime: Defect = {
  name: 'platform-tells-local-time',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'created and modified are local times that claim to be UTC.',
  seams: {
    searched: (_context, entitlements) =>
      entitlements.map((one) => ({ ...one, created: hoursOff(one.created, 2), modified: hoursOff(one.modified, 2) })),
  },
};
