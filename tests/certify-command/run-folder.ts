import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { computeVerdicts, type Run, type RunVerdicts, readRun } from '@opentv-bango/certification';

/** What the last run below a folder for reports left. */
export async function latestRun(reports: string): Promise<{ run: Run; verdicts: RunVerdicts; junit: string }> {
  const folder = join(reports, 'latest');
  const run = await readRun(folder);
  return { run, verdicts: computeVerdicts(run), junit: await readFile(join(folder, 'junit.xml'), 'utf8') };
}
