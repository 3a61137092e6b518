/** A notification to the CRM (docs/spec/opentv-platform.md, "What OPF sends to the CRM", 1), in canonical names. */
export interface CrmNotification {
  readonly entitlementId: string;
  readonly accountId: string;
  readonly productId: string;
  readonly status: string;
  readonly notificationReason: string;
  /** ISO 8601, UTC, by the account's clock. */
  readonly timestamp: string;
}

/** A notification that is about to be sent. */
export interface PlannedCrmNotification {
  readonly body: CrmNotification;
  /** Real milliseconds to wait. 0: now, behind the account's earlier ones; more: on its own, so later ones overtake it. */
  readonly afterMs: number;
  /** How often it is tried until the CRM answers 200; absent: as often as the platform does. */
  readonly tries?: number;
}

/** A notification from Bango, as far as the platform reads it. */
export interface BangoNotification {
  /** The platform's own id. */
  readonly externalEntitlementId: string;
  readonly notificationReason: string;
  readonly status: string;
  readonly merchantAccountKey: string;
  readonly productKey: string;
  readonly dateLastUpdated: string;
}

/** A change made at the merchant that the CRM may decide on ("What OPF sends to the CRM", 2), in canonical names. */
export interface ChangeRequest {
  readonly entitlementId: string;
  readonly accountId: string;
  readonly productId: string;
  readonly newProductId: string;
}
