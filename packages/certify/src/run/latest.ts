import { randomBytes } from 'node:crypto';
import { lstat, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';

/**
 * Points `<reports>/latest` at a run: a relative symbolic link, replaced atomically, so that a reader always finds one.
 * Where links are forbidden it is a text file with the path.
 *
 * @param reports folder that holds `runs/`
 * @param runId name of the run's folder
 */
export async function pointLatest(reports: string, runId: string, makeLink: typeof symlink = symlink): Promise<void> {
  const target = join('runs', runId);
  const latest = join(reports, 'latest');
  const next = join(reports, `.latest-${randomBytes(4).toString('hex')}`);
  try {
    await makeLink(target, next, 'dir');
  } catch {
    await writeFile(next, `${target}\n`);
  }
  try {
    await rename(next, latest);
  } catch (cause) {
    await rm(next, { force: true });
    await refuseLatestFolder(reports);
    throw cause;
  }
}

/**
 * Makes sure that nobody made a folder where the link to the last run goes: it may hold evidence, and is never removed.
 *
 * @param reports folder that holds `runs/`
 * @throws UserError `LATEST_IS_A_FOLDER`
 */
export async function refuseLatestFolder(reports: string): Promise<void> {
  const latest = join(reports, 'latest');
  const found = await lstat(latest).catch(() => null);
  if (!found?.isDirectory()) return;
  throw new UserError(
    'LATEST_IS_A_FOLDER',
    `${latest} is a folder, and the link to the last run goes there: move it elsewhere, or name another folder with --reports.`,
  );
}
