import type { Run } from '../run';
import { account } from './accounting';
import { allCases, caseVerdicts } from './case-verdicts';
import type { CatalogueCases } from './catalogue-cases';
import { leftoversOf } from './leftovers';
import { exitCodeOf, outcomeOf } from './outcome';
import { findInTheWay } from './readiness';
import type { RunVerdicts } from './run-verdicts';
import { scenarioResult } from './scenario-result';
import { findUnclean } from './unclean';
import { unplannedLegs } from './unplanned';
import { findUsageProblems } from './usage-problems';
import { USE_CASES } from './use-cases';
import { countVerdicts } from './verdict';
import { waiversInForce } from './waive';
import { waiverUses } from './waiver-uses';
import { summariseWarnings } from './warnings';

/**
 * Computes what a run came to. Every report and the exit code stand on this and on nothing else.
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
    unclean: findUnclean(run, { scenarios, accounting, leftovers, waivers }, leaks),
    usage: findUsageProblems(run, scenarios, filter, catalogue),
  };
  const complete = { ...judged, inTheWay: findInTheWay(run, judged, catalogue) };
  return { ...complete, outcome: outcomeOf(run, complete, catalogue), exitCode: exitCodeOf(run, complete) };
}

/** How a run was narrowed, as it would be typed; null where it was not. */
function describeFilter({ tags, paths }: Run['record']['filter']): string | null {
  const parts = [...(tags === null ? [] : [`--tags "${tags}"`]), ...paths];
  return parts.length === 0 ? null : parts.join(' ');
}
