import type { Account, Product } from './account';
import type { StoredEntitlement } from './stored-entitlement';

/** What belongs to one tenant; no other tenant sees any of it. */
export class Tenant {
  readonly accounts = new Map<string, Account>();
  readonly products = new Map<string, Product>();
  readonly #entitlements = new Map<string, StoredEntitlement>();
  /** Ids by account, oldest first: a run has hundreds of accounts, and every call is about one. */
  readonly #idsOf = new Map<string, Set<string>>();
  readonly #reserved = new Set<string>();
  readonly #deleted = new Set<string>();

  constructor(readonly tenantId: string) {}

  /** All entitlements, oldest first. */
  entitlements(): StoredEntitlement[] {
    return [...this.#entitlements.values()];
  }

  /** An account's entitlements, oldest first. */
  entitlementsOf(accountId: string): StoredEntitlement[] {
    return [...(this.#idsOf.get(accountId) ?? [])].flatMap((id) => {
      const stored = this.#entitlements.get(id);
      return stored?.entitlement.accountId === accountId ? [stored] : [];
    });
  }

  find(entitlementId: string): StoredEntitlement | undefined {
    return this.#entitlements.get(entitlementId);
  }

  /** Keeps an entitlement or its next version. */
  keep(entitlementId: string, stored: StoredEntitlement): void {
    this.#entitlements.set(entitlementId, stored);
    const { accountId } = stored.entitlement;
    const ids = this.#idsOf.get(accountId);
    if (ids === undefined) this.#idsOf.set(accountId, new Set([entitlementId]));
    else ids.add(entitlementId);
  }

  /** Forgets an entitlement, except that it once was. */
  remove(entitlementId: string): void {
    const accountId = this.find(entitlementId)?.entitlement.accountId;
    if (accountId !== undefined) this.#idsOf.get(accountId)?.delete(entitlementId);
    this.#entitlements.delete(entitlementId);
    this.#deleted.add(entitlementId);
  }

  /** Whether there was such an entitlement that has been deleted. */
  hasDeleted(entitlementId: string): boolean {
    return this.#deleted.has(entitlementId);
  }

  /** Keeps an id free for a purchase under way. */
  reserve(entitlementId: string): void {
    this.#reserved.add(entitlementId);
  }

  /** Ends the reservation: the purchase was made, or not. */
  release(entitlementId: string): void {
    this.#reserved.delete(entitlementId);
  }

  /** Whether a purchase with this id is under way. */
  isReserved(entitlementId: string): boolean {
    return this.#reserved.has(entitlementId);
  }

  /** Whether an id can be given to a new entitlement. */
  isFree(entitlementId: string): boolean {
    return !this.#entitlements.has(entitlementId) && !this.isReserved(entitlementId) && !this.hasDeleted(entitlementId);
  }

  /** The product with Bango's keys. */
  productWith(providerId: string, providerResourceId: string): Product | undefined {
    return [...this.products.values()].find(
      (product) => product.providerId === providerId && product.providerResourceId === providerResourceId,
    );
  }
}
