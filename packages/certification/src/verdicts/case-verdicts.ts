import type { CaseVerdict, LegVerdict, ScenarioResult, Unplanned } from './run-verdicts';
import { countVerdicts, worstOf } from './verdict';

/** A case with its title, where one is known. */
export interface NamedCase {
  id: string;
  title: string | null;
}

/**
 * What each case came to, by leg.
 *
 * @param cases the cases in the order of the report; a case without a scenario is `NOT_COVERED`, in a leg
 *   whose scenarios are not known what became of the leg
 * @param legs names of the legs in the order of the run record
 * @param scenarios all results
 * @param unplanned legs whose scenarios are not known
 * @param idsOf which cases a scenario belongs to
 */
export function caseVerdicts(
  cases: readonly NamedCase[],
  legs: readonly string[],
  scenarios: readonly ScenarioResult[],
  unplanned: readonly Unplanned[],
  idsOf: (scenario: ScenarioResult) => readonly string[],
): CaseVerdict[] {
  return cases.map(({ id, title }) => {
    const own = scenarios.filter((scenario) => idsOf(scenario).includes(id));
    const byLeg = legs.map((leg) =>
      legVerdict(
        leg,
        own,
        unplanned.find((one) => one.leg === leg),
      ),
    );
    return { id, title, verdict: worstOf(byLeg.map(({ verdict }) => verdict)), legs: byLeg };
  });
}

/** The cases that are known, in their order, and after them those that only scenarios name. */
export function allCases(known: ReadonlyMap<string, string>, named: Iterable<string>): NamedCase[] {
  const others = [...new Set(named)].filter((id) => !known.has(id)).sort();
  return [...[...known].map(([id, title]) => ({ id, title })), ...others.map((id) => ({ id, title: null }))];
}

function legVerdict(leg: string, scenarios: readonly ScenarioResult[], unplanned: Unplanned | undefined): LegVerdict {
  const own = scenarios.filter((scenario) => scenario.leg === leg);
  return {
    leg,
    verdict: worstOf(
      own.map(({ verdict }) => verdict),
      unplanned?.verdict,
    ),
    counts: countVerdicts(own.map(({ verdict }) => verdict)),
    total: own.length,
    scenarios: own.map(({ id }) => id),
    reasons:
      own.length === 0 && unplanned ? [unplanned.reason] : [...new Set(own.flatMap(({ reason }) => reason ?? []))],
  };
}
