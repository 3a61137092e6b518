import { type StoredEntitlement, Tenant } from './tenant';

/** Everything that the platform keeps, by tenant. */
export class Store {
  readonly #tenants: ReadonlyMap<string, Tenant>;

  constructor(tenantIds: readonly string[]) {
    this.#tenants = new Map(tenantIds.map((tenantId) => [tenantId, new Tenant(tenantId)]));
  }

  tenants(): Tenant[] {
    return [...this.#tenants.values()];
  }

  tenant(tenantId: string): Tenant | undefined {
    return this.#tenants.get(tenantId);
  }

  /** Finds an entitlement whoever it belongs to: Bango names no tenant. */
  find(entitlementId: string): { tenant: Tenant; stored: StoredEntitlement } | undefined {
    for (const tenant of this.tenants()) {
      const stored = tenant.find(entitlementId);
      if (stored) {
        return { tenant, stored };
      }
    }
    return undefined;
  }

  /** Whether any tenant has this account: an account id is one customer at Bango. */
  hasAccount(accountId: string): boolean {
    return this.tenants().some((tenant) => tenant.accounts.has(accountId));
  }
}
