import { randomUUID } from 'node:crypto';
import type { Defect } from '../../seams';
import { announcing } from '../making';

/** The notification names an entitlement that does not exist. */
export const toldOfAnotherEntitlement: Defect = {
  name: 'told-of-another-entitlement',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The notification names an entitlement that does not exist.',
  seams: announcing((body) => ({ ...body, entitlementId: randomUUID() })),
};
