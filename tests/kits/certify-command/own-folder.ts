import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, type Run, type RunVerdicts, readRun } from '@opentv-bango/certification';
import { type CommandEnd, certifyCommand } from './certify-command';

/** A folder for the tests of a `describe`, in which `certify run` is called. */
export interface OwnFolder {
  /** The folder, or a file in it. */
  path(name?: string): string;
  /** Takes the runs; it is not there before the first one. */
  reports(): string;
  /** Runs one deployment without an Allure report. */
  certify(...words: string[]): Promise<CommandEnd>;
}

/** Makes the folder before the tests and removes it after them. Call it in a `describe`. */
export function ownFolder(): OwnFolder {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const reports = (): string => join(folder, 'reports');
  return {
    path: (name = '') => join(folder, name),
    reports,
    certify: (...words) =>
      certifyCommand(['run', '--deployment', 'ssp', '--no-allure', '--reports', reports(), ...words], { folder }),
  };
}

/** What the last run below a folder for reports left. */
export async function latestRun(reports: string): Promise<{ run: Run; verdicts: RunVerdicts; junit: string }> {
  const folder = join(reports, 'latest');
  const run = await readRun(folder);
  return { run, verdicts: computeVerdicts(run), junit: await readFile(join(folder, 'junit.xml'), 'utf8') };
}
