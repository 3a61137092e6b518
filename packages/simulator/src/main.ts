import { terminalText, UserError } from '@opentv-bango/contract';
import { CommanderError } from 'commander';
import { simulatorProgram } from './command';

simulatorProgram()
  .parseAsync()
  .then(
    () => process.exit(0),
    (error: unknown) => process.exit(tell(error)),
  );

/** @returns the exit code */
function tell(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : 2;
  }
  const known = error instanceof UserError;
  process.stderr.write(terminalText(`${known ? error.message : `The simulator failed: ${String(error)}`}\n`));
  return known ? error.exitCode : 70;
}
