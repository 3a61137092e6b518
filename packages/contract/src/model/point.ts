import type { Basis } from './ids';

/** What a platform may answer at a place where the documents leave room, or the one status that they state. */
export const POINT_NAMES = [
  'no-token',
  'invalid-token',
  'expired-token',
  'refusal-in-200',
  'missing-role',
  'missing-tenant',
  'unknown-tenant-gateway',
  'unknown-tenant-tpes',
  'unknown-tenant-revoke-or-resume',
  'unknown-tenant-purchase',
  'bad-request',
  'refused',
  'refused-or-no-effect',
  'unlisted-reason',
  'reason-on-one-list',
  'unknown-entitlement-tpes',
  'unknown-entitlement-revoke-or-resume',
  'unknown-entitlement-gateway',
  'unknown-entitlement-list',
  'pending-confirmation-gateway',
  'pending-confirmation-tpes',
  'pending-cancellation',
  'activation-url-in-purchase',
  'purchase-answer-id',
  'cancel-ending',
  'account-change',
  'cancel-cancelled-account',
  'product-change',
  'product-change-by-customer',
  'second-purchase',
  'change-to-same-product',
  'change-to-other-merchant',
  'recover-pending',
  'activation-info-twice',
  'recovery-url',
  'later-notification-of-direct-change',
  'notification-order',
  'entitlement-after-account-delete',
  'account-delete',
  'authorisation-call',
  'further-fields',
  'throttled',
  'maintenance',
  'page-without-limit',
  'impossible-validity',
  'unknown-account-gateway',
] as const;

export type PointName = (typeof POINT_NAMES)[number];

/** What must be true besides the status for an accepted answer to count as that one. */
export const CONDITIONS = [
  'count-is-zero',
  'list-is-empty',
  'state-unchanged',
  'status-says-it',
  'result-code-says-it',
  'done-at-once',
  'awaits-customer',
  'own-entitlement',
  'same-entitlement',
  'no-effect',
  'url-in-parameters',
  'url-elsewhere',
  'no-url',
  'first-name',
  'other-name',
  'same-url',
  'another-url',
  'https-url',
  'http-url',
  'no-notification',
  'one-notification',
  'in-order',
  'duplicate-or-late',
  'cancelled',
  'crm-is-asked',
  'purchase-is-authorised',
  'crm-is-not-asked',
  'no-further-fields',
  'further-fields',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/** One accepted answer: an exact status, or any status of its hundred. */
export interface Accepted {
  readonly status: number | '4XX' | '5XX';
  readonly when?: Condition;
}

/** A lenient point. The first accepted answer is fine, any other is a warning, none of them is a failure. */
export interface Point {
  readonly name: PointName;
  readonly summary: string;
  readonly basis: Basis;
  readonly source: string | null;
  readonly accepted: readonly Accepted[];
}
