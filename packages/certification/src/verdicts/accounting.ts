import type { LegScenarios, PlannedScenario, Run } from '../run';
import type { Accounting, ScenarioResult } from './run-verdicts';

/**
 * Checks that planned = run = reported. A scenario that the tester's interruption or a broken set-up
 * kept from running is not lost: its verdict says so.
 */
export function account(run: Run, results: readonly ScenarioResult[]): Accounting {
  const planned = run.legs.flatMap(({ scenarios }) => scenarios.filter(({ selected }) => selected));
  const known = new Set(results.map(({ testCaseStartedId }) => testCaseStartedId));
  const finished = planned.filter(hasFinished);
  return {
    planned: planned.length,
    run: finished.length,
    reported: finished.filter(({ attempt }) => known.has(attempt?.testCaseStartedId ?? null)).length,
    lost: run.legs.flatMap((leg) => [
      ...(run.record.interrupted ? [] : neverFinished(leg)),
      ...sharedIds(leg),
      ...sharedNames(leg),
    ]),
  };
}

function neverFinished(leg: LegScenarios): string[] {
  if (leg.record.broken !== null || leg.runHookFailures.length > 0) return [];
  const unfinished = leg.scenarios
    .filter((scenario) => scenario.selected && !hasFinished(scenario))
    .map((scenario) => `${leg.record.name}: "${scenario.name}" was planned but never finished.`);
  const cut = !leg.finished && leg.parseErrors.length === 0;
  return cut ? [`${leg.record.name}: the messages of this leg have no end.`, ...unfinished] : unfinished;
}

function sharedIds(leg: LegScenarios): string[] {
  return groups(leg.scenarios, ({ id }) => id).map(
    ([id, scenarios]) =>
      `${leg.record.name}: ${scenarios.length} scenarios carry @id:${id} (${places(scenarios)}). Ids are unique.`,
  );
}

// Allure takes two scenarios of one name in one feature for two attempts of one test, and shows the last.
function sharedNames(leg: LegScenarios): string[] {
  const written = leg.scenarios.filter(({ id }) => id === null || !id.includes('#'));
  return groups(written, ({ featurePath, name }) => `${featurePath} ${name}`).map(
    ([, scenarios]) =>
      `${leg.record.name}: ${scenarios.length} scenarios are named "${scenarios[0]?.name}" (${places(scenarios)}). Names are unique.`,
  );
}

function groups(
  scenarios: readonly PlannedScenario[],
  keyOf: (scenario: PlannedScenario) => string | null,
): [string, PlannedScenario[]][] {
  const byKey = new Map<string, PlannedScenario[]>();
  for (const scenario of scenarios) {
    const key = keyOf(scenario);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), scenario]);
  }
  return [...byKey].filter(([, group]) => group.length > 1);
}

function places(scenarios: readonly PlannedScenario[]): string {
  return scenarios.map(({ featurePath, line }) => `${featurePath}:${line}`).join(', ');
}

function hasFinished({ attempt }: PlannedScenario): boolean {
  return attempt !== null && attempt.endedAt !== null;
}
