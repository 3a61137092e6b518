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
