/**
 * What passes the mutator: answers of the platform, what it asks of Bango, what it keeps, what Bango tells it, what it
 * tells the CRM, and what Bango answers the tester.
 */
export type Stream = 'answer' | 'bango-call' | 'kept' | 'bango-notification' | 'notification' | 'bango-answer';

/** One thing that passed in a scenario. */
export interface Place {
  readonly stream: Stream;
  /** The contract's operation, Bango's operation or action, or the reason of a notification. */
  readonly operation: string;
  /** Index of the step among the steps and hooks of the scenario. */
  readonly step: number;
  /** Which one of its kind in the step, from 0. */
  readonly nth: number;
}

/** Names and indexes on the way to a field of a body. */
export type FieldPath = readonly (string | number)[];

/** The one thing that is changed. */
export type Change =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'field'; readonly path: FieldPath; readonly name: string }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'doubled' }
  | { readonly kind: 'delayed' };

/** A change of what passes at a place, and of all of its kind that follow in the same step: a look may be repeated. */
export interface Mutation {
  readonly place: Place;
  readonly change: Change;
}

/** What passed in a good run. */
export interface Passage {
  readonly place: Place;
  /** HTTP status; null where it is no answer. */
  readonly status: number | null;
  readonly body: unknown;
  /** Names of the parameters in the query of a call of the CRM, e.g. `?filter&limit`; null where it is none. */
  readonly query: string | null;
}
