import { randomBytes } from 'node:crypto';
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  // A folder of that name, made by hand, would refuse to be replaced.
  await rename(next, latest).catch(async () => {
    await rm(latest, { recursive: true, force: true });
    await rename(next, latest);
  });
}
