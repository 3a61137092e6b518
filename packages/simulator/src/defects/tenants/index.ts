import type { Defect } from '../../seams';
import { listOfAnotherTenant } from './list-of-another-tenant';
import { missingTenantAccepted } from './missing-tenant-accepted';
import { unknownTenantForbidden } from './unknown-tenant-forbidden';
import { unknownTenantServed } from './unknown-tenant-served';

/** Mistakes about the tenant of a call. */
export const tenantsDefects: readonly Defect[] = [
  listOfAnotherTenant,
  missingTenantAccepted,
  unknownTenantForbidden,
  unknownTenantServed,
];
