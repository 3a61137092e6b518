import { INTERRUPTED } from '@opentv-bango/evidence';
import type { LegScenarios, Run } from '../run';
import { account } from './accounting';
import { waiversInForce } from './apply-waivers';
import { allCases, caseVerdicts } from './case-verdicts';
import type { CatalogueCases } from './catalogue-cases';
import { findEvidenceProblems } from './evidence-problems';
import { leftoversOf } from './leftovers';
import { exitCodeOf, outcomeOf } from './outcome';
import { findObstacles } from './readiness';
import type { RunVerdicts, ScenarioResult, Unplanned, WarningSummary } from './run-verdicts';
import { scenarioResult } from './scenario-result';
import { findUsageProblems } from './usage-problems';
import { USE_CASES } from './use-cases';
import { countVerdicts } from './verdict';
import { waiverUses } from './waiver-uses';

/**
 * Computes the verdicts of a run. Every report and the exit code are based on them alone.
 *
 * @param run a run folder as `readRun` gives it
 * @param catalogue the test cases; without it those that scenarios name count, all as mandatory
 * @param leaks what the scan of the finished folder found, one sentence each
 */
export function computeVerdicts(run: Run, catalogue?: CatalogueCases, leaks: readonly string[] = []): RunVerdicts {
  const filter = describeFilter(run.record.filter);
  const titles = new Map(catalogue?.cases.map(({ id, title }) => [id, title]));
  const context = { filter, catalogue, waivers: waiversInForce(run.record) };
  const scenarios = run.legs.flatMap((leg) => leg.scenarios.map((scenario) => scenarioResult(scenario, leg, context)));
  const legs = run.legs.map(({ record }) => record.name);
  const useCases = allCases(
    USE_CASES,
    scenarios.flatMap((scenario) => scenario.useCases),
  );
  const testCases = allCases(
    titles,
    scenarios.flatMap((scenario) => scenario.testCases),
  );
  const unplanned = unplannedLegs(run.legs);
  const accounting = account(run, scenarios);
  const leftovers = leftoversOf(run);
  const waivers = waiverUses(run.record.waivers, scenarios);
  const judged = {
    scenarios,
    useCases: caseVerdicts(useCases, legs, scenarios, unplanned, (scenario) => scenario.useCases),
    testCases: caseVerdicts(testCases, legs, scenarios, unplanned, (scenario) => scenario.testCases),
    unplanned,
    counts: countVerdicts(scenarios.map(({ verdict }) => verdict)),
    oneSided: scenarios.filter(({ oneSided }) => oneSided.length > 0).length,
    warnings: summariseWarnings(scenarios),
    accounting,
    leftovers,
    waivers,
    unclean: findEvidenceProblems(run, { scenarios, accounting, leftovers, waivers }, leaks),
    usage: findUsageProblems(run, scenarios, filter, catalogue),
  };
  const complete = { ...judged, inTheWay: findObstacles(run, judged, catalogue) };
  return { ...complete, outcome: outcomeOf(run, complete, catalogue), exitCode: exitCodeOf(run, complete) };
}

/** How a run was narrowed, as it would be typed; null where it was not. */
function describeFilter({ tags, paths }: Run['record']['filter']): string | null {
  const parts = [...(tags === null ? [] : [`--tags "${tags}"`]), ...paths];
  return parts.length === 0 ? null : parts.join(' ');
}

/**
 * Legs that ended before cucumber had announced its scenarios: a case without a scenario does not count as not covered.
 */
function unplannedLegs(legs: readonly LegScenarios[]): Unplanned[] {
  return legs
    .filter(({ planKnown }) => !planKnown)
    .map(({ record: { name, broken } }) =>
      broken === null || broken === INTERRUPTED
        ? { leg: name, verdict: 'NOT_RUN', reason: `${INTERRUPTED} before anything was planned or run` }
        : { leg: name, verdict: 'BLOCKED', reason: `${broken} before anything was planned or run` },
    );
}

/** Gathers the warnings of all scenarios by the point of the contract that they are about, the most frequent first. */
function summariseWarnings(scenarios: readonly ScenarioResult[]): WarningSummary[] {
  const byPoint = new Map<string, WarningSummary>();
  for (const scenario of scenarios) {
    const place = `${scenario.leg}/${scenario.id}`;
    for (const { point, message } of scenario.warnings) {
      const known = byPoint.get(point) ?? { point, message, count: 0, scenarios: [] };
      const places = known.scenarios.includes(place) ? known.scenarios : [...known.scenarios, place];
      byPoint.set(point, { ...known, count: known.count + 1, scenarios: places });
    }
  }
  return [...byPoint.values()].sort((a, b) => b.count - a.count || (a.point < b.point ? -1 : 1));
}
