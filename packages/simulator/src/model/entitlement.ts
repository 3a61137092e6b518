/**
 * An entitlement as OpenTV Platform lists it, in canonical names (docs/spec/opentv-platform.md, "Entitlement").
 * Times are ISO 8601, UTC, by the account's clock. Never changed in place: each change makes a new one.
 */
export interface Entitlement {
  readonly _id: string;
  readonly productId: string;
  readonly accountId: string;
  /** `THIRDPARTY` for all that is sold through Bango. */
  readonly productType: string;
  readonly status: string;
  readonly validFrom: string;
  readonly expiryDate: string;
  readonly reasonCode?: string;
  readonly reasonCategory?: string;
  readonly created: string;
  readonly modified: string;
}

/** Why an entitlement ends (docs/spec/opentv-platform.md, "UC-03 Cancel"). */
export interface EndReason {
  readonly category: string;
  readonly code: string;
  readonly description?: string;
}
