import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment, FixtureResult, StepResult, TestResult, TestResultContainer } from 'allure-js-commons';
import type { Run } from '../run';
import type { RunVerdicts, ScenarioResult } from '../verdicts';
import { emptyResult } from './empty-result';
import { LEG_LABEL, relabelResult } from './relabel-result';
import { relabelFixture } from './relabel-steps';

/**
 * Puts our verdicts into the results that the adapter wrote, adds those of scenarios that it did not see, and removes
 * what is of no use in the report.
 *
 * @param folder `allure-results` of the run; made when it does not exist
 * @param titles titles of the test cases by id
 */
export function relabelResults(
  run: Run,
  verdicts: RunVerdicts,
  folder: string,
  titles: ReadonlyMap<string, string>,
): void {
  mkdirSync(folder, { recursive: true });
  const missing = new Set(verdicts.scenarios.filter((scenario) => wasSelected(run, scenario)));
  const scenarioOf = new Map<string, ScenarioResult>();
  eachFile<TestResult>(folder, '-result.json', (result, path) => {
    const scenario = findScenario(verdicts.scenarios, result);
    if (scenario === undefined) return discard(folder, [result], path);
    missing.delete(scenario);
    scenarioOf.set(result.uuid, scenario);
    const attachments = withoutTables(folder, result.attachments);
    writeJson(path, relabelResult({ ...result, attachments }, scenario, titles));
  });
  eachFile<TestResultContainer>(folder, '-container.json', (container, path) => {
    const scenario = container.children.map((uuid) => scenarioOf.get(uuid)).find((found) => found !== undefined);
    const fixtures = [...container.befores, ...container.afters];
    if (scenario === undefined) return discard(folder, fixtures, path);
    writeJson(path, relabelContainer(container, scenario));
  });
  for (const scenario of missing) {
    const result = relabelResult(emptyResult(scenario, run), scenario, titles);
    writeJson(join(folder, `${result.uuid}-result.json`), result);
  }
}

// The adapter attaches the whole table of an outline to each of its rows, whose own values are parameters already.
function withoutTables(folder: string, attachments: TestResult['attachments']): TestResult['attachments'] {
  const isTable = ({ name, type }: Attachment): boolean => type === 'text/csv' && /^Examples\b/.test(name);
  for (const { source } of attachments.filter(isTable)) rmSync(join(folder, source), { force: true });
  return attachments.filter((one) => !isTable(one));
}

// There are thousands of small files: asynchronous reads would take longer than the reading itself.
function eachFile<Content>(folder: string, ending: string, use: (content: Content, path: string) => void): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith(ending))) {
    const path = join(folder, name);
    use(JSON.parse(readFileSync(path, 'utf8')) as Content, path);
  }
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content));
}

function discard(folder: string, parts: readonly (TestResult | FixtureResult)[], path: string): void {
  for (const file of [path, ...parts.flatMap(sourcesOf).map((name) => join(folder, name))])
    rmSync(file, { force: true });
}

function sourcesOf(part: TestResult | FixtureResult | StepResult): string[] {
  // The adapter leaves lists out of the steps that it puts around attachments.
  return [...(part.attachments ?? []).map(({ source }) => source), ...(part.steps ?? []).flatMap(sourcesOf)];
}

function relabelContainer(container: TestResultContainer, scenario: ScenarioResult): TestResultContainer {
  const relabel = (fixtures: FixtureResult[]): FixtureResult[] => fixtures.map((one) => relabelFixture(one, scenario));
  return { ...container, befores: relabel(container.befores), afters: relabel(container.afters) };
}

// The adapter names its results `project:path#name`; rows of an outline may share it, so the start decides.
function findScenario(scenarios: readonly ScenarioResult[], result: TestResult): ScenarioResult | undefined {
  const name = result.fullName ?? '';
  const leg = result.labels.find((label) => label.name === LEG_LABEL)?.value;
  const distance = ({ startedAt }: ScenarioResult): number =>
    startedAt === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(startedAt) - (result.start ?? 0));
  return scenarios
    .filter((scenario) => scenario.leg === leg && `:${name}`.endsWith(`:${scenario.featurePath}#${scenario.name}`))
    .sort((a, b) => distance(a) - distance(b))[0];
}

// A scenario that the filter chose and that never ran is shown too: a report that leaves it out looks complete.
function wasSelected(run: Run, { leg, featurePath, line }: ScenarioResult): boolean {
  const planned = run.legs.find(({ record }) => record.name === leg)?.scenarios ?? [];
  return planned.some((one) => one.selected && one.featurePath === featurePath && one.line === line);
}
