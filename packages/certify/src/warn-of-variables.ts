import { type SourceOptions, unheededVariables } from '@opentv-bango/support';

/** Says on standard error which variables look as if they were meant for the suite, and count for nothing. */
export function warnOfVariables(options: SourceOptions): void {
  for (const sentence of unheededVariables(options)) process.stderr.write(`Warning: ${sentence}\n`);
}
