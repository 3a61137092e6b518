import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError, whyUnwritable } from '@opentv-bango/contract';
import { refuseLatestFolder } from './latest';

/** A run folder that has just been made. */
export interface RunFolder {
  /** Name of the folder. */
  runId: string;
  path: string;
}

/**
 * Makes the folder of a run: `<reports>/runs/<UTC time>-<target>-<short id>/`, with empty files for what is appended
 * to.
 *
 * @param reports folder that takes `runs/`
 * @param now when the run starts
 * @throws UserError `REPORTS_UNWRITABLE`, `LATEST_IS_A_FOLDER`
 */
export async function createRunFolder(reports: string, target: string, now: Date): Promise<RunFolder> {
  await refuseLatestFolder(reports);
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const runId = `${time}-${target}-${randomBytes(2).toString('hex')}`;
  const path = join(reports, 'runs', runId);
  try {
    await makeFolder(join(reports, 'runs'));
    // Not recursive: a folder that exists belongs to another run and must not be written to.
    await mkdir(path);
    await Promise.all(['exchanges.ndjson', 'ledger.ndjson'].map((name) => writeFile(join(path, name), '')));
  } catch (cause) {
    throw new UserError(
      'REPORTS_UNWRITABLE',
      `The folder ${reports} cannot take the report of this run: ${why(cause)}. Make it writable, or name another one with --reports.`,
      2,
      { cause },
    );
  }
  return { runId, path };
}

/** What keeps a folder from being made, by the code of the operating system. */
const REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
};

function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return whyUnwritable(error) ?? REASONS[code] ?? code;
}

/**
 * Makes a folder and those above it, one by one: the recursive option of node loops for ever where the system reports a
 * missing folder although its parent exists (`/proc/reports`).
 */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  const above = dirname(path);
  // A drive that is not there has nothing above it.
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Another run may have made it meanwhile.
    if (error.code !== 'EEXIST') throw error;
  });
}
