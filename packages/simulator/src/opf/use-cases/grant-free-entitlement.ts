import { randomUUID } from 'node:crypto';
import type { Platform } from '../platform';
import type { Tenant } from '../store';

/** Gives a new account a free entitlement, so that a list of third-party ones leaves something out. */
export function grantFreeEntitlement({ clocks }: Platform, tenant: Tenant, accountId: string): void {
  const now = clocks.now(accountId).toISOString();
  const entitlementId = randomUUID();
  tenant.keep(entitlementId, {
    tenantId: tenant.tenantId,
    bango: null,
    waitingReason: null,
    unannounced: false,
    entitlement: {
      _id: entitlementId,
      productId: 'WELCOME_CHANNEL',
      accountId,
      productType: 'FREE',
      status: 'SUBSCRIBED',
      validFrom: now,
      expiryDate: '2099-12-31T23:59:59.000Z',
      created: now,
      modified: now,
    },
  });
}
