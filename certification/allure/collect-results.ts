import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepResult, TestResult } from 'allure-js-commons';
import type { Run } from '../run';
import type { RunVerdicts, ScenarioResult } from '../verdicts';
import { relabelResult } from './relabel-result';

/** Where the adapter wrote a leg's results. */
export interface LegResults {
  leg: string;
  folder: string;
}

/**
 * Brings the results of all legs together, with our verdicts in them.
 *
 * @param sources one folder for each leg; a missing one counts as empty, each is removed afterwards
 * @param into the folder `allure-results` of the run; made when it does not exist
 * @param titles titles of the test cases by id
 */
export async function collectResults(
  run: Run,
  verdicts: RunVerdicts,
  sources: readonly LegResults[],
  into: string,
  titles: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const { leg, folder } of sources) {
    const own = verdicts.scenarios.filter((scenario) => scenario.leg === leg);
    const missing = new Set(own.filter((scenario) => wasSelected(run, scenario)));
    for (const file of await filesIn(folder)) {
      if (file.endsWith('-result.json')) {
        const result = JSON.parse(await readFile(join(folder, file), 'utf8')) as TestResult;
        const scenario = findScenario(own, result);
        if (scenario === undefined) continue;
        missing.delete(scenario);
        await take(relabelResult(result, scenario, titles), folder, into);
      } else if (file.endsWith('-container.json')) {
        await rename(join(folder, file), join(into, file));
      }
    }
    for (const scenario of missing)
      await take(relabelResult(emptyResult(scenario, run), scenario, titles), folder, into);
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function take(result: TestResult, from: string, into: string): Promise<void> {
  for (const source of new Set(sourcesOf(result))) {
    await rename(join(from, source), join(into, source)).catch(() => undefined);
  }
  await writeFile(join(into, `${result.uuid}-result.json`), JSON.stringify(result));
}

function sourcesOf(result: TestResult | StepResult): string[] {
  return [...result.attachments.map(({ source }) => source), ...result.steps.flatMap(sourcesOf)];
}

// The adapter names its results `project:path#name`; rows of an outline may share it, so the start decides.
function findScenario(scenarios: readonly ScenarioResult[], result: TestResult): ScenarioResult | undefined {
  const name = result.fullName ?? '';
  const distance = ({ startedAt }: ScenarioResult): number =>
    startedAt === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(startedAt) - (result.start ?? 0));
  return scenarios
    .filter((scenario) => `:${name}`.endsWith(`:${scenario.featurePath}#${scenario.name}`))
    .sort((a, b) => distance(a) - distance(b))[0];
}

// A scenario that the filter chose and that never ran is shown too: a report that leaves it out looks complete.
function wasSelected(run: Run, { leg, featurePath, line }: ScenarioResult): boolean {
  const planned = run.legs.find(({ record }) => record.name === leg)?.scenarios ?? [];
  return planned.some((one) => one.selected && one.featurePath === featurePath && one.line === line);
}

function emptyResult({ name, tags, startedAt }: ScenarioResult, { record }: Run): TestResult {
  const at = Date.parse(startedAt ?? record.startedAt);
  return {
    uuid: randomUUID(),
    name,
    stage: 'finished' as TestResult['stage'],
    start: at,
    stop: at,
    statusDetails: {},
    labels: tags.map((tag) => ({ name: 'tag', value: tag })),
    links: [],
    parameters: [],
    steps: [],
    attachments: [],
  };
}
