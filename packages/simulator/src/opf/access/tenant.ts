import type { Operation, PointName } from '@opentv-bango/contract';
import type { Verdict } from '../../seams';
import type { Store } from '../store';

/** Finds the tenant of a call. */
export class TenantCheck {
  /** @param usual the tenant of a call that names none where it need not */
  constructor(
    private readonly store: Store,
    private readonly usual: string,
  ) {}

  /** @param header `nv-tenant-id` (docs/spec/opentv-platform.md, "Common headers") */
  find(operation: Operation, header: string | undefined): { tenantId: string | null; verdict: Verdict | null } {
    if (header === undefined || header === '') {
      return operation.tenantStated
        ? { tenantId: null, verdict: { point: 'missing-tenant', message: 'The header nv-tenant-id is missing.' } }
        : { tenantId: this.usual, verdict: null };
    }
    return this.store.tenant(header)
      ? { tenantId: header, verdict: null }
      : { tenantId: null, verdict: { point: unknownTenant(operation), message: `There is no tenant ${header}.` } };
  }
}

function unknownTenant({ id, service }: Operation): PointName {
  if (id === 'gatewayPurchase' || id === 'tpesPurchase') {
    return 'unknown-tenant-purchase';
  }
  if (id === 'tpesRevoke' || id === 'tpesResume') {
    return 'unknown-tenant-revoke-or-resume';
  }
  return service === 'crm-gateway' ? 'unknown-tenant-gateway' : 'unknown-tenant-tpes';
}
