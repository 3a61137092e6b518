import { terminalText } from '@opentv-bango/contract';
import { ignoredVariables, type SourceOptions } from '@opentv-bango/support';

/** Says on standard error which variables look like misspelt variables of the suite, and are ignored. */
export function warnAboutVariables(options: SourceOptions): void {
  for (const sentence of ignoredVariables(options)) process.stderr.write(terminalText(`Warning: ${sentence}\n`));
}
