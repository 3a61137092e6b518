/**
 * A mistake of the user's or of their set-up: told in one sentence, without a stack trace.
 *
 * `code` is stable and meant for machines and for searching the documentation. `exitCode` is what the `certify` command
 * ends with: 2 usage and configuration, 3 set-up, 4 evidence (docs/reports.md, "Exit codes").
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  constructor(
    readonly code: string,
    message: string,
    readonly exitCode = 2,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
