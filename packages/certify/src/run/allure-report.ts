import { join } from 'node:path';
import type { Run, RunVerdicts } from '@opentv-bango/certification';
import {
  chooseGenerator,
  generateReport,
  relabelResults,
  reportName,
  writeDefinitions,
} from '@opentv-bango/certification/allure';
import type { RunContext } from './context';
import type { RunFolder } from './run-folder';

/**
 * Makes `allure-results`, and begins to make the Allure report of one file. A report that cannot be made fails no run: it
 * only shows.
 *
 * @returns resolves to what ends when the report is there, so that other work can be done meanwhile
 */
export async function beginAllureReport(
  context: RunContext,
  run: Run,
  verdicts: RunVerdicts,
): Promise<{ ended: Promise<void> }> {
  const { folder, options, progress, catalogue } = context;
  if (!options.allure) return { ended: Promise.resolve() };
  const results = allureResults(folder);
  relabelResults(run, verdicts, results, new Map(catalogue.cases.map(({ id, title }) => [id, title])));
  await writeDefinitions(run, verdicts, results);
  const output = join(folder.path, 'allure-report');
  const ended = generateReport(results, output, reportName(run, verdicts), chooseGenerator(process.env)).catch(
    (error) => {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      progress.say(`The Allure report could not be made: ${why}. Its results are in ${results}.`);
    },
  );
  return { ended };
}

/** Folder in which the Allure adapter of every leg writes. */
export function allureResults({ path }: RunFolder): string {
  return join(path, 'allure-results');
}
