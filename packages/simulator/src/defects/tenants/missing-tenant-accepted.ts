import type { Defect } from '../../seams';
import { AS_THE_USUAL_TENANT } from '../making';

/** A call that must name its tenant is served without. */
export const missingTenantAccepted: Defect = {
  name: 'missing-tenant-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A call that must name its tenant is served without.',
  seams: {
    tenant: (_context, found) => (found.verdict?.point === 'missing-tenant' ? AS_THE_USUAL_TENANT : found),
    requestCheck: (_context, deviations) => deviations.filter(({ where }) => !where.endsWith('nv-tenant-id')),
  },
};
