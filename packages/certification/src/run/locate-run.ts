import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';

/**
 * Finds the folder of the run that is meant.
 *
 * @param reports folder that holds `runs/` and `latest`
 * @param given a run folder, or the name of a run below `runs/`; the latest run when left out
 * @returns its path
 * @throws UserError `NOT_A_RUN` where there is none
 */
export async function locateRun(reports: string, given?: string): Promise<string> {
  const candidates = given === undefined ? [await latest(reports)] : [given, join(reports, 'runs', given)];
  for (const folder of candidates) if (await isRun(folder)) return folder;
  throw new UserError(
    'NOT_A_RUN',
    given === undefined
      ? `There is no run in ${reports} yet: make one with "npm run certify".`
      : `${given} is neither the folder of a run nor the name of one in ${join(reports, 'runs')}.`,
  );
}

/** `latest` is a link; where links are forbidden, a text file with the path. */
async function latest(reports: string): Promise<string> {
  const link = join(reports, 'latest');
  const found = await stat(link).catch(() => null);
  return found?.isFile() ? join(reports, (await readFile(link, 'utf8')).trim()) : link;
}

async function isRun(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'run.json')).catch(() => null))?.isFile() ?? false;
}
