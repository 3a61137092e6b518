/** States of a third-party entitlement, and `none` before there is one and after it was deleted. */
export const STATES = ['none', 'PENDING', 'ACTIVE', 'ACTIVE-ENDING', 'SUSPENDED', 'CANCELLED', 'REVOKED'] as const;

/** What may happen to an entitlement. */
export const EVENTS = [
  'purchase',
  'activation',
  'cancel',
  'revoke',
  'suspend',
  'resume',
  'change product',
  'end of period',
  'delete',
  'account ended',
] as const;

export type State = (typeof STATES)[number];
export type LifeEvent = (typeof EVENTS)[number];

/** A transition that the life cycle knows. `to` equal to `from` changes nothing but the product, or nothing at all. */
export interface Transition {
  from: State;
  event: LifeEvent;
  to: State;
}

const to = (from: State, event: LifeEvent, target: State): Transition => ({ from, event, to: target });

/**
 * The life cycle. Source: docs/spec/opentv-platform.md, "Entitlement", the table of (from, event, to), and "Account
 * cancelled or deleted".
 */
export const TRANSITIONS: readonly Transition[] = [
  to('none', 'purchase', 'PENDING'),
  to('none', 'purchase', 'ACTIVE'),
  to('PENDING', 'activation', 'ACTIVE'),
  to('PENDING', 'cancel', 'CANCELLED'),
  to('PENDING', 'revoke', 'REVOKED'),
  to('ACTIVE', 'cancel', 'ACTIVE-ENDING'),
  to('ACTIVE', 'cancel', 'CANCELLED'),
  to('ACTIVE', 'revoke', 'REVOKED'),
  to('ACTIVE', 'suspend', 'SUSPENDED'),
  to('ACTIVE', 'change product', 'ACTIVE'),
  to('ACTIVE-ENDING', 'end of period', 'CANCELLED'),
  to('ACTIVE-ENDING', 'cancel', 'ACTIVE-ENDING'),
  to('ACTIVE-ENDING', 'revoke', 'REVOKED'),
  to('SUSPENDED', 'resume', 'ACTIVE'),
  to('SUSPENDED', 'cancel', 'CANCELLED'),
  to('SUSPENDED', 'revoke', 'REVOKED'),
  to('PENDING', 'account ended', 'CANCELLED'),
  to('ACTIVE', 'account ended', 'CANCELLED'),
  to('ACTIVE-ENDING', 'account ended', 'CANCELLED'),
  to('SUSPENDED', 'account ended', 'CANCELLED'),
  to('PENDING', 'delete', 'none'),
  to('ACTIVE', 'delete', 'none'),
  to('ACTIVE-ENDING', 'delete', 'none'),
  to('SUSPENDED', 'delete', 'none'),
  to('CANCELLED', 'delete', 'none'),
  to('REVOKED', 'delete', 'none'),
];

/** Events that the CRM can ask for in any state; where the table has no row for one, the platform must refuse it. */
export const REFUSABLE_EVENTS = ['cancel', 'revoke', 'suspend', 'resume', 'change product'] as const;

/** The refusals that the life cycle demands: each event of the CRM in a state that has no row for it. */
export const REFUSALS: readonly { state: State; event: LifeEvent }[] = STATES.filter(
  (state) => state !== 'none',
).flatMap((state) =>
  REFUSABLE_EVENTS.filter((event) => !TRANSITIONS.some((row) => row.from === state && row.event === event)).map(
    (event) => ({ state, event }),
  ),
);

/** The state with this name; undefined for a status that the life cycle does not know. */
export function asState(status: unknown): State | undefined {
  return STATES.find((state) => state === status && state !== 'none');
}
