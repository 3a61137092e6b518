/**
 * The set-up prevents a verdict: configuration, network, credentials, test data. Its scenario is BLOCKED, never FAILED.
 */
export class SetUpProblem extends Error {
  override readonly name: string = 'SetUpProblem';
  /** What becomes of the scenario. */
  readonly verdict: 'BLOCKED' | 'NOT_RUN' = 'BLOCKED';

  /**
   * @param code stable, e.g. `UNREACHABLE`
   * @param message one sentence: what is wrong, where, what to do
   */
  constructor(
    readonly code: string,
    message: string,
    readonly exchangeId: string | null = null,
  ) {
    super(message);
    this.stack = message;
  }
}

/** What the scenario tests legitimately cannot happen here, so it shows nothing. Its scenario is NOT RUN. */
export class NotObservable extends SetUpProblem {
  override readonly name = 'NotObservable';
  override readonly verdict = 'NOT_RUN';
}
