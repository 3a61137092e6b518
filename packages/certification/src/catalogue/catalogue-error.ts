import { UserError } from '@opentv-bango/contract';

/** A catalogue that cannot be used: says in which file and line, what is wrong and what to do. */
export class CatalogueError extends UserError {
  override readonly name = 'CatalogueError';

  /**
   * @param file the catalogue as the user named it
   * @param line the line or row, counted from 1; null where no single one is at fault
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    super('CATALOGUE', `The catalogue ${file}${line === null ? '' : `:${line}`}: ${problem}.`, 2, options);
  }
}
