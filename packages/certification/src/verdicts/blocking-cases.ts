import type { CatalogueCases } from './catalogue-cases';
import type { CaseVerdict, RunVerdicts, ScenarioResult } from './run-verdicts';
import { type Verdict, worstOf } from './verdict';

/** Capabilities that only the simulator has in any case. */
const SIMULATOR_ONLY = [
  '@needs:clock',
  '@needs:expired-token',
  '@needs:expired-url',
  '@needs:merchant-side',
  '@needs:user-without-role',
];

/** A test case that prevents READY_FOR_REVIEW in a leg, for one reason. */
interface Obstacle {
  leg: string;
  testCase: Pick<CaseVerdict, 'id' | 'title'>;
  verdict: Verdict;
  /** Null where no reason is known: no scenario shows the case. */
  reason: string | null;
  /** The scenarios that are so, for this reason: `<leg>/<scenario id>`. */
  scenarios: string[];
}

/**
 * The mandatory test cases that neither passed nor are waived nor do not apply, and all that are BLOCKED. Those with
 * the
 * same verdict for the same reason share a sentence: a filter leaves out hundreds of scenarios for one reason.
 *
 * @param verdicts the verdicts so far
 * @param catalogue which cases are mandatory; without one every case that scenarios name is
 * @returns one sentence for each verdict and reason
 */
export function blockingCases(
  { scenarios, testCases, unplanned }: Pick<RunVerdicts, 'scenarios' | 'testCases' | 'unplanned'>,
  catalogue: CatalogueCases | undefined,
): string[] {
  const known = new Map(catalogue?.cases.map((entry) => [entry.id, entry]));
  const isMandatory = ({ id }: CaseVerdict): boolean =>
    known.size === 0 || (known.get(id)?.mandatory === true && known.get(id)?.onLive !== 'simulator-only');
  const obstacles = testCases.flatMap((testCase) =>
    testCase.legs.flatMap(({ leg }) => {
      const own = scenarios.filter((scenario) => scenario.leg === leg && scenario.testCases.includes(testCase.id));
      // The leg itself states once why its scenarios are unknown.
      if (own.length === 0 && unplanned.some((one) => one.leg === leg)) return [];
      // A BLOCKED scenario was begun and not finished: the run is not complete, whichever case it shows.
      return obstaclesOf(leg, testCase, own).filter(({ verdict }) => isMandatory(testCase) || verdict === 'BLOCKED');
    }),
  );
  const groups = new Map<string, Obstacle[]>();
  for (const obstacle of obstacles) {
    const key = `${obstacle.verdict} ${withoutIds(obstacle.reason)}`;
    groups.set(key, [...(groups.get(key) ?? []), obstacle]);
  }
  return [...groups.values()].map(sentence);
}

/** Each scenario has subscriptions of its own: reasons that differ only in such an id are one. Statuses are shorter. */
function withoutIds(reason: string | null): string | null {
  return reason?.replace(/\S*\d\S*/g, (word) => (word.length < 8 ? word : 'an id')) ?? null;
}

// Scenarios that need the simulator are rehearsed there; on a live platform the other scenarios of the case decide.
function obstaclesOf(leg: string, testCase: CaseVerdict, scenarios: readonly ScenarioResult[]): Obstacle[] {
  const rehearsedOnly = (scenario: ScenarioResult): boolean =>
    scenario.verdict === 'NOT_RUN' && scenario.tags.some((tag) => SIMULATOR_ONLY.includes(tag));
  const deciding = scenarios.filter((scenario) => !rehearsedOnly(scenario));
  const verdict =
    deciding.length === 0 && scenarios.length > 0 ? 'NOT_RUN' : worstOf(deciding.map((one) => one.verdict));
  if (verdict === 'PASSED' || verdict === 'WAIVED' || verdict === 'NOT_APPLICABLE') return [];
  const own = (deciding.length === 0 ? scenarios : deciding).filter((scenario) => scenario.verdict === verdict);
  const reasons = [...new Set(own.map(({ reason }) => reason?.replace(/\.$/, '') ?? null))];
  return (reasons.length === 0 ? [null] : reasons).map((reason) => ({
    leg,
    testCase,
    verdict,
    reason,
    scenarios: own
      .filter((scenario) => (scenario.reason?.replace(/\.$/, '') ?? null) === reason)
      .map((scenario) => `${scenario.leg}/${scenario.id}`),
  }));
}

function sentence(group: readonly Obstacle[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { verdict, reason, testCase } = first;
  const legs = distinct(group.map(({ leg }) => leg)).join(' and ');
  const ids = distinct(group.map((one) => one.testCase.id));
  const others = new Set(group.map((one) => one.reason)).size - 1;
  const alike = others > 0 ? ` (and ${others} more of this kind)` : '';
  const why = reason === null ? '' : `: ${reason}${alike}`;
  if (ids.length === 1) {
    const name = testCase.title === null ? testCase.id : `${testCase.id} ${testCase.title}`;
    return `${legs}: ${name} is ${verdict}${why}.`;
  }
  const count = distinct(group.flatMap(({ scenarios }) => scenarios)).length;
  const scenarios = count === 0 ? '' : `${count} ${count === 1 ? 'scenario' : 'scenarios'} of `;
  return `${legs}: ${scenarios}${ids.length} test cases (${ids.join(', ')}) are ${verdict}${why}.`;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
