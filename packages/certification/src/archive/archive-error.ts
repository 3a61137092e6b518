import { UserError } from '@opentv-bango/contract';

/** A zip that cannot be read safely: says which file, what is wrong with it and what to do. */
export class ArchiveError extends UserError {
  override readonly name = 'ArchiveError';

  /**
   * @param file the zip as the user named it
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super('ARCHIVE', `${file} cannot be read: ${problem}.`, 2, options);
  }
}
