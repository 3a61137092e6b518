import { UserError } from '@opentv-bango/contract';

/** A waiver file that cannot be used: says in which file and line, what is wrong and what to do. */
export class WaiverError extends UserError {
  override readonly name = 'WaiverError';

  /**
   * @param file the file as the user named it
   * @param problems what is wrong, a sentence each; `line` counts from 1, null where no single one is at fault
   */
  constructor(file: string, problems: readonly { line: number | null; what: string }[], options?: ErrorOptions) {
    const sentences = problems.map(({ line, what }) => `${file}${line === null ? '' : `:${line}`}: ${what}`);
    const list = sentences.length === 1 ? ` ${sentences[0]}` : sentences.map((one) => `\n  - ${one}`).join('');
    super('WAIVERS', `The waivers cannot be used:${list}`, 2, options);
  }
}
