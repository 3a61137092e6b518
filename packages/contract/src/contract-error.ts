import { UserError } from './errors';

/** A mistake in an overlay of the contract. The message names the file and, where there is one, the line. */
export class ContractError extends UserError {
  override readonly name = 'ContractError';

  /**
   * @param message what is wrong and what to do, in one sentence
   * @param place where: the file, and the line from 1
   */
  constructor(message: string, place: { file: string; line?: number | undefined }, options?: ErrorOptions) {
    super('CONTRACT_OVERLAY', `${place.file}${place.line ? `:${place.line}` : ''}: ${message}`, 2, options);
  }
}
