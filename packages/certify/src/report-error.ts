import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coloursOf, terminalText, UserError } from '@opentv-bango/contract';
import pc from 'picocolors';

/** Exit code of an internal error (sysexits: EX_SOFTWARE). */
const INTERNAL_ERROR = 70;

/**
 * Reports the error that ended the command on standard error: a user's mistake by its message, anything else in one
 * sentence with the details in a file.
 *
 * @returns the exit code
 */
export function reportError(error: unknown): number {
  if (error instanceof UserError) {
    // The code is for searching the documentation or a log.
    const paint = coloursOf(pc.isColorSupported && process.stderr.isTTY === true);
    tell(`${error.message}\n${paint.dim(`code: ${error.code}`)}`);
    return error.exitCode;
  }
  const file = join(tmpdir(), `certify-error-${Date.now()}.txt`);
  const message = error instanceof Error ? error.message : String(error);
  const sentence = `certify itself failed: ${message.split('\n')[0]}.`;
  try {
    writeFileSync(file, details(error), { mode: 0o600 });
    tell(`${sentence} The details are in ${file}: please report them.`);
  } catch {
    tell(`${sentence} The details could not be written to ${file}.`);
  }
  return INTERNAL_ERROR;
}

function tell(text: string): void {
  console.error(terminalText(text));
}

function details(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${details(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
