import type { Defect } from '../../seams';
import { asks } from '../making';

const instant = new Set<string>();
const resumed = new Set<string>();

/** A product that is active at once is PENDING after a pause. */
export const instantResumesAsPending: Defect = {
  name: 'instant-resumes-as-pending',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'A product that is active at once is PENDING after a pause.',
  seams: {
    stored: (context, entitlement) => {
      if (asks(context, 'purchase') && entitlement.status === 'ACTIVE') instant.add(entitlement._id);
      if (asks(context, 'resume') && instant.has(entitlement._id)) resumed.add(entitlement._id);
      return entitlement;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) =>
        resumed.has(one._id) && one.status === 'ACTIVE' ? { ...one, status: 'PENDING' } : one,
      ),
  },
};
