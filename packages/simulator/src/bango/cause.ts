/** The call that causes a change. */
export interface Cause {
  /** The caller's `x-correlation-id`; null where there is none. */
  readonly correlationId: string | null;
  /** Resolves when the caller has its answer: notifications never overtake it. */
  readonly answered: Promise<void>;
}

/** A change that no call asked for: time, a merchant, a person at a merchant's page. */
export const noCall: Cause = { correlationId: null, answered: Promise.resolve() };
