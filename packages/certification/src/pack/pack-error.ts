import { UserError } from '@opentv-bango/contract';

/** Evidence that must not be handed over as it is: says what stands against it and what to do. */
export class PackError extends UserError {
  override readonly name = 'PackError';

  /**
   * @param message one sentence or a list of them
   * @param exitCode 4 where the evidence is not clean, 2 where an option is missing
   */
  constructor(message: string, exitCode = 4, options?: ErrorOptions) {
    super('PACK', message, exitCode, options);
  }
}
