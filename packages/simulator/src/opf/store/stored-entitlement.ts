import type { EndReason, Entitlement } from '../../model';

/** What the platform knows of an entitlement's other half at Bango. */
export interface BangoHalf {
  readonly entitlementId: string;
  /** `dateLastUpdated` of the latest state that the platform has seen. */
  readonly updatedAt: string;
}

/** An entitlement and what the platform keeps beside it. Replaced as a whole by each change. */
export interface StoredEntitlement {
  readonly entitlement: Entitlement;
  readonly tenantId: string;
  /** Null: not sold through Bango. */
  readonly bango: BangoHalf | null;
  /** Why it ends, once the merchant confirms that it does. */
  readonly waitingReason: EndReason | null;
  /** The CRM's own change was done at once, and Bango's notification of it has yet to come. */
  readonly unannounced: boolean;
}
