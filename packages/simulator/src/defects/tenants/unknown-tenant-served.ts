import type { Defect } from '../../seams';
import { AS_THE_USUAL_TENANT } from '../making';

/** A tenant that does not exist is served as the usual one. */
export const unknownTenantServed: Defect = {
  name: 'unknown-tenant-served',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A tenant that does not exist is served as the usual one.',
  seams: {
    tenant: (_context, found) => (found.verdict?.point.startsWith('unknown-tenant') ? AS_THE_USUAL_TENANT : found),
  },
};
