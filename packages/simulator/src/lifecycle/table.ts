import type { LifecycleEvent, LifecycleRow, NotificationReason, ProcessingMode } from './row';
import type { EntitlementStatus } from './states';

const created = { status: 201, responseCode: 'OK' };
const done = { status: 200, responseCode: 'OK' };
const clientAction = { status: 202, responseCode: 'CLIENT_ACTION_REQUIRED' };
/** Assumed code: no page names the one of a queued change, and the client has nothing to do. */
const queued = { status: 202, responseCode: 'OK' };
const failed = { status: 503, responseCode: 'SERVICE_UNAVAILABLE' };

type Line = [
  from: EntitlementStatus | null,
  event: LifecycleEvent,
  way: ProcessingMode,
  to: EntitlementStatus,
  answer: LifecycleRow['answer'],
  reason: NotificationReason | null,
];

// FROM, EVENT, THE MERCHANT'S WAY, TO, ANSWER, NOTIFICATION
const lines: readonly Line[] = [
  [null, 'create', 'at-once', 'ACTIVE', created, null],
  [null, 'create', 'on-activation', 'PENDING', clientAction, null],
  [null, 'create', 'unreachable', 'FAILED', failed, null],

  ['PENDING', 'activate', 'at-once', 'ACTIVE', done, 'ACTIVATION_SUCCESS'],
  ['PENDING', 'activation-info', 'at-once', 'PENDING', done, null],
  // The customer may have signed up with a wrong address before activating.
  ['PENDING', 'recover', 'at-once', 'PENDING', done, null],
  ['PENDING', 'cancel', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['PENDING', 'cancel', 'confirmed-later', 'PENDING', queued, null],
  // Nothing is paid yet, so there is no period to wait for.
  ['PENDING', 'cancel', 'end-of-period', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['PENDING', 'revoke', 'at-once', 'REVOKED', done, 'TERMINATION_SUCCESS'],
  ['PENDING', 'revoke', 'confirmed-later', 'PENDING', queued, null],
  ['PENDING', 'expire', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],

  ['ACTIVE', 'recover', 'at-once', 'ACTIVE', done, null],
  ['ACTIVE', 'change-product', 'at-once', 'ACTIVE', done, 'PRODUCT_UPDATE'],
  ['ACTIVE', 'change-product', 'confirmed-later', 'ACTIVE', queued, null],
  // The record holds the new product at once, and waits for the customer.
  ['ACTIVE', 'change-product', 'on-activation', 'PENDING', clientAction, null],
  ['ACTIVE', 'change-metadata', 'at-once', 'ACTIVE', done, 'METADATA_UPDATE'],
  ['ACTIVE', 'suspend', 'at-once', 'SUSPENDED', done, 'SUSPENSION_SUCCESS'],
  ['ACTIVE', 'suspend', 'confirmed-later', 'ACTIVE', queued, null],
  ['ACTIVE', 'cancel', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['ACTIVE', 'cancel', 'confirmed-later', 'ACTIVE', queued, null],
  ['ACTIVE', 'cancel', 'end-of-period', 'ACTIVE-ENDING', done, 'TERMINATION_PENDING'],
  ['ACTIVE', 'revoke', 'at-once', 'REVOKED', done, 'TERMINATION_SUCCESS'],
  ['ACTIVE', 'revoke', 'confirmed-later', 'ACTIVE', queued, null],
  ['ACTIVE', 'expire', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],

  ['SUSPENDED', 'recover', 'at-once', 'SUSPENDED', done, null],
  ['SUSPENDED', 'resume', 'at-once', 'ACTIVE', done, 'RESUMPTION_SUCCESS'],
  ['SUSPENDED', 'resume', 'confirmed-later', 'SUSPENDED', queued, null],
  ['SUSPENDED', 'cancel', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['SUSPENDED', 'cancel', 'confirmed-later', 'SUSPENDED', queued, null],
  // A suspended subscription has no access to keep until the end of the period.
  ['SUSPENDED', 'cancel', 'end-of-period', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['SUSPENDED', 'revoke', 'at-once', 'REVOKED', done, 'TERMINATION_SUCCESS'],
  ['SUSPENDED', 'revoke', 'confirmed-later', 'SUSPENDED', queued, null],
  ['SUSPENDED', 'expire', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],

  ['ACTIVE-ENDING', 'recover', 'at-once', 'ACTIVE-ENDING', done, null],
  ['ACTIVE-ENDING', 'cancel', 'end-of-period', 'ACTIVE-ENDING', done, null],
  ['ACTIVE-ENDING', 'revoke', 'at-once', 'REVOKED', done, 'TERMINATION_SUCCESS'],
  ['ACTIVE-ENDING', 'end-of-period', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
  ['ACTIVE-ENDING', 'expire', 'at-once', 'CANCELLED', done, 'TERMINATION_SUCCESS'],
];

/**
 * The life cycle of an entitlement at Bango. What is not in this table is refused.
 *
 * Sources: docs/spec/bango.md, "Entitlement states"; docs/spec/opentv-platform.md, "Entitlement". The end at
 * `dateExpiry` is Bango's reason code `EXPIRED` ("scheduled cancellation by Bango").
 */
export const lifecycle: readonly LifecycleRow[] = lines.map(([from, event, way, to, answer, reason]) => ({
  from,
  event,
  way,
  to,
  answer,
  reason,
}));

/**
 * Looks an event up in the life cycle.
 * @param from the entitlement's state; null where there is none yet
 * @returns the row, or undefined where the event is to be refused
 */
export function findRow(
  from: EntitlementStatus | null,
  event: LifecycleEvent,
  way: ProcessingMode,
): LifecycleRow | undefined {
  return lifecycle.find((row) => row.from === from && row.event === event && row.way === way);
}
