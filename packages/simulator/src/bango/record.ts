import type { EntitlementStatus, Stamps } from '../lifecycle';

/** Free data of the reseller's, kept with the entitlement; the reason of a cancellation is added to it. */
export type ExtensionData = Readonly<Record<string, unknown>>;

/**
 * Bango's record of an entitlement (docs/spec/bango.md, "Reseller API"). Never changed in place: each change makes a
 * new one.
 */
export interface BangoRecord extends Stamps {
  readonly entitlementId: string;
  /** The reseller's own id: OPF's entitlement id. */
  readonly externalEntitlementId: string | null;
  /** One per customer, shared with the merchants. */
  readonly sharedCustomerId: string;
  /** OPF's account id. */
  readonly customerIdentifier: string;
  readonly merchantAccountKey: string;
  readonly productKey: string;
  readonly status: EntitlementStatus;
  readonly notificationUrl: string;
  readonly extensionData: ExtensionData | null;
}
