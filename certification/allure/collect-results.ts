import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FixtureResult, StepResult, TestResult, TestResultContainer } from 'allure-js-commons';
import type { Run } from '../run';
import type { RunVerdicts, ScenarioResult } from '../verdicts';
import { relabelResult } from './relabel-result';
import { relabelFixture } from './relabel-steps';

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
    const scenarioOf = new Map<string, ScenarioResult>();
    const files = await filesIn(folder);
    for (const file of files.filter((name) => name.endsWith('-result.json'))) {
      const result = await readJson<TestResult>(join(folder, file));
      const scenario = findScenario(own, result);
      if (scenario === undefined) continue;
      missing.delete(scenario);
      scenarioOf.set(result.uuid, scenario);
      await takeResult(relabelResult(result, scenario, titles), folder, into);
    }
    for (const file of files.filter((name) => name.endsWith('-container.json'))) {
      const container = await readJson<TestResultContainer>(join(folder, file));
      const scenario = container.children.map((uuid) => scenarioOf.get(uuid)).find((found) => found !== undefined);
      if (scenario !== undefined) await takeContainer(relabelContainer(container, scenario), folder, into);
    }
    for (const scenario of missing) {
      await takeResult(relabelResult(emptyResult(scenario, run), scenario, titles), folder, into);
    }
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function readJson<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(path, 'utf8')) as Content;
}

async function takeResult(result: TestResult, from: string, into: string): Promise<void> {
  await takeFiles(sourcesOf(result), from, into);
  await writeFile(join(into, `${result.uuid}-result.json`), JSON.stringify(result));
}

// Hooks stand in files of their own, which name the results that they belong to.
async function takeContainer(container: TestResultContainer, from: string, into: string): Promise<void> {
  await takeFiles([...container.befores, ...container.afters].flatMap(sourcesOf), from, into);
  await writeFile(join(into, `${container.uuid}-container.json`), JSON.stringify(container));
}

function relabelContainer(container: TestResultContainer, scenario: ScenarioResult): TestResultContainer {
  const relabel = (fixtures: FixtureResult[]): FixtureResult[] => fixtures.map((one) => relabelFixture(one, scenario));
  return { ...container, befores: relabel(container.befores), afters: relabel(container.afters) };
}

async function takeFiles(names: readonly string[], from: string, into: string): Promise<void> {
  // A killed process may have named a file that it had no time to write.
  for (const name of new Set(names)) await rename(join(from, name), join(into, name)).catch(() => undefined);
}

function sourcesOf(result: TestResult | FixtureResult | StepResult): string[] {
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
