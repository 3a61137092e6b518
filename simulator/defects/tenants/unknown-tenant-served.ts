import type { Defect } from '../../seams';

/** The simulator's first tenant. */
const USUAL = 'operator-1';

/** A tenant that does not exist is served as the usual one. */
export const unknownTenantServed: Defect = {
  name: 'unknown-tenant-served',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A tenant that does not exist is served as the usual one.',
  seams: {
    tenant: (_context, found) =>
      found.verdict?.point.startsWith('unknown-tenant') ? { tenantId: USUAL, verdict: null } : found,
  },
};
