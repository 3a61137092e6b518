import { UserError } from '@opentv-bango/contract';

/** A sheet that cannot be used: says which file and row, what is wrong and what to do. */
export class TableError extends UserError {
  override readonly name = 'TableError';

  /**
   * @param file the sheet as the user named it
   * @param line the row, counted from 1; null where no single one is at fault
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    super('TABLE', `The sheet ${file}${line === null ? '' : `:${line}`}: ${problem}.`, 2, options);
  }
}
