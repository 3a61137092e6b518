/**
 * A scenario uses a phrase that does not fit what stands before it, so that it would show nothing. The author has to
 * change the scenario: it is never PASSED, and never the platform's fault.
 */
export class AuthorMistake extends Error {
  override readonly name = 'AuthorMistake';

  /** @param message one sentence: what does not fit, and what to do */
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
