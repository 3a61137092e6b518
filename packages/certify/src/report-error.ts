import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import pc from 'picocolors';

/** Exit code of a mistake of ours (sysexits: EX_SOFTWARE). */
const OUR_MISTAKE = 70;

/**
 * Tells an error that ended the command on standard error: a mistake of the user's in its own words; anything else in
 * one sentence, with its details in a file.
 *
 * @returns the exit code
 */
export function reportError(error: unknown): number {
  if (error instanceof UserError) {
    // Whoever searches the documentation or a log finds the code; whoever reads the sentence can overlook it.
    const paint = pc.createColors(pc.isColorSupported && process.stderr.isTTY === true);
    console.error(`${error.message}\n${paint.dim(`code: ${error.code}`)}`);
    return error.exitCode;
  }
  const file = join(tmpdir(), `certify-error-${Date.now()}.txt`);
  const message = error instanceof Error ? error.message : String(error);
  const sentence = `certify itself failed: ${message.split('\n')[0]}.`;
  try {
    writeFileSync(file, details(error), { mode: 0o600 });
    console.error(`${sentence} The details are in ${file}: please report them.`);
  } catch {
    console.error(`${sentence} The details could not be written to ${file}.`);
  }
  return OUR_MISTAKE;
}

function details(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${details(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
