import type { EntitlementStatus } from './states';

/** What can happen to an entitlement. */
export type LifecycleEvent =
  | 'create'
  | 'activate'
  | 'activation-info'
  | 'recover'
  | 'change-product'
  | 'change-metadata'
  | 'suspend'
  | 'resume'
  | 'cancel'
  | 'revoke'
  /** The scheduled end of a cancelled subscription is reached. */
  | 'end-of-period'
  /** The entitlement's own `dateExpiry` is reached. */
  | 'expire';

/** How the merchant carries an event out. */
export type ProcessingMode =
  | 'at-once'
  /** Creation and product change: the subscriber has to open the activation URL first. */
  | 'on-activation'
  /** Validated and queued; done when the merchant confirms. */
  | 'confirmed-later'
  /** Cancellation only: the subscriber keeps what is paid. */
  | 'end-of-period'
  /** Creation only: Bango could not talk to the merchant. */
  | 'unreachable';

/** Why Bango notifies (docs/spec/bango.md, "Notifications"). */
export type NotificationReason =
  | 'ACTIVATION_SUCCESS'
  | 'TERMINATION_PENDING'
  | 'TERMINATION_SUCCESS'
  | 'PRODUCT_UPDATE'
  | 'METADATA_UPDATE'
  | 'SUSPENSION_SUCCESS'
  | 'RESUMPTION_SUCCESS';

/** One row of the life cycle: in this state, this event, done in this way by the merchant, gives that. */
export interface LifecycleRow {
  /** The state before; null: there is no entitlement yet. */
  readonly from: EntitlementStatus | null;
  readonly event: LifecycleEvent;
  readonly way: ProcessingMode;
  /** The state after. Where the merchant confirms later it is the state before: the confirmation is the `at-once` row. */
  readonly to: EntitlementStatus;
  /** What the reseller is answered when it asked for the event. */
  readonly answer: { readonly status: number; readonly responseCode: string };
  /** The notification that announces the change; null: none. */
  readonly reason: NotificationReason | null;
}
