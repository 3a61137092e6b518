import type { Defect } from '../seams';
import { answersRefusal, asTheUsualTenant, notChecking } from './making';
import { RULES } from './rules';

/** Mistakes about the tenant of a call. */
export const tenantsDefects: readonly Defect[] = [
  {
    name: 'list-of-another-tenant',
    breaks: "The list is taken from another tenant's entitlements.",
    rule: RULES.headers,
    seams: () => ({
      searched: (context, entitlements) =>
        context.tenantId === null ? entitlements : context.entitlements('operator-2'),
    }),
  },
  {
    name: 'missing-tenant-accepted',
    breaks: 'A call that must name its tenant is served without.',
    rule: RULES.headers,
    seams: () => ({ ...asTheUsualTenant('missing-tenant'), ...notChecking(/nv-tenant-id$/) }),
  },
  {
    name: 'unknown-tenant-forbidden',
    breaks: 'A purchase for an unknown tenant is answered 403, not 404.',
    rule: RULES.purchase,
    seams: () => answersRefusal(['unknown-tenant-purchase'], (answer) => ({ ...answer, status: 403 })),
  },
  {
    name: 'unknown-tenant-served',
    breaks: 'A tenant that does not exist is served as the usual one.',
    rule: RULES.headers,
    seams: () => asTheUsualTenant('unknown-tenant'),
  },
];
