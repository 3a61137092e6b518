import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors';

/** A run folder that has just been made. */
export interface RunFolder {
  /** Name of the folder. */
  runId: string;
  path: string;
}

/**
 * Makes the folder of a run: `<reports>/runs/<UTC time>-<target>-<short id>/`, with empty files for what is appended to.
 *
 * @param reports folder that takes `runs/`
 * @param now when the run starts
 * @throws UserError `REPORTS_UNWRITABLE`
 */
export async function createRunFolder(reports: string, target: string, now: Date): Promise<RunFolder> {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const runId = `${time}-${target}-${randomBytes(2).toString('hex')}`;
  const path = join(reports, 'runs', runId);
  try {
    await mkdir(join(reports, 'runs'), { recursive: true });
    // Not recursive: a folder that exists belongs to another run and must not be written to.
    await mkdir(path);
    await Promise.all(['exchanges.ndjson', 'ledger.ndjson'].map((name) => writeFile(join(path, name), '')));
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UserError(
      'REPORTS_UNWRITABLE',
      `The folder ${reports} cannot take the report of this run (${why}): make it writable, or name another one with --reports.`,
      2,
      { cause },
    );
  }
  return { runId, path };
}
