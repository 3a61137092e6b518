/** What OpenTV Platform asks of Bango. */
export type BangoAction =
  | 'create'
  | 'cancel'
  | 'revoke'
  | 'suspend'
  | 'resume'
  | 'change-product'
  | 'activation-info'
  | 'recover';

/** A call to Bango's Reseller API, before it has a method and a path. */
export interface BangoCall {
  readonly action: BangoAction;
  /** Bango's id; null when it is yet to be made. */
  readonly bangoEntitlementId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The parts of Bango's record that the platform reads (docs/spec/bango.md, "Reseller API"). */
export interface BangoState {
  readonly entitlementId: string;
  readonly status: string;
  readonly merchantAccountKey: string;
  readonly productKey: string;
  /** Grows with every change: tells the later of two reports. */
  readonly dateLastUpdated: string;
}

/** Bango's answer to a call that it accepted. */
export interface BangoOutcome {
  /** 200 or 201: done. 202: validated, and done when the merchant or the customer confirms. */
  readonly status: number;
  readonly state: BangoState;
  /** Where the customer has to go; null: nowhere. */
  readonly link: { readonly url: string; readonly urlExpiry: string } | null;
}
