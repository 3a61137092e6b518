import type { EndReason, Entitlement } from '../../model';

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

  /** Deletes an entitlement, and remembers that it existed. */
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

/** An account (ADM). `CANCELLED` is final. */
export interface Account {
  readonly accountId: string;
  readonly status: string;
  /** What else the CRM gave. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A third-party product (CPM). */
export interface Product {
  readonly productId: string;
  readonly name: string;
  /** Bango's merchant account key. */
  readonly providerId: string;
  /** Bango's product key. */
  readonly providerResourceId: string;
}

/** What the platform knows of an entitlement's other half at Bango. */
export interface BangoSide {
  readonly entitlementId: string;
  /** `dateLastUpdated` of the latest state that the platform has seen. */
  readonly updatedAt: string;
}

/** An entitlement and what the platform keeps beside it. Replaced as a whole by each change. */
export interface StoredEntitlement {
  readonly entitlement: Entitlement;
  readonly tenantId: string;
  /** Null: not sold through Bango. */
  readonly bango: BangoSide | null;
  /** Why it ends, once the merchant confirms that it does. */
  readonly waitingReason: EndReason | null;
  /** The CRM's own change was done at once, and Bango's notification of it has yet to come. */
  readonly unannounced: boolean;
}
