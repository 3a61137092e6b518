import type { Run } from '../run';
import type { CatalogueCases } from './catalogue-cases';
import type { RunVerdicts, ScenarioResult } from './run-verdicts';
import { worstOf } from './verdict';

/** Capabilities that only the simulator has. Design: "Capabilities". */
const SIMULATOR_ONLY = ['@needs:clock', '@needs:merchant-side'];

/**
 * What stands between a run and `READY_FOR_REVIEW`: live, complete, leak-free, clean, every mandatory applicable case
 * passed. Design: "Outcome of a run".
 *
 * @param verdicts the verdicts so far
 * @param catalogue which cases are mandatory; without one every case that scenarios name is
 * @returns one sentence each; empty for a run that is ready
 */
export function findInTheWay(
  run: Run,
  verdicts: Pick<RunVerdicts, 'scenarios' | 'testCases' | 'unclean' | 'usage'>,
  catalogue: CatalogueCases | undefined,
): string[] {
  return [
    ...(isRehearsal(run) ? ['The run was made against the simulator.'] : []),
    ...(run.record.interrupted || run.record.endedAt === null ? ['The run did not come to its end.'] : []),
    ...run.legs.flatMap(({ record }) => (record.broken === null ? [] : [`${record.name}: ${record.broken}.`])),
    ...verdicts.usage,
    ...casesInTheWay(verdicts, catalogue),
    ...verdicts.unclean,
  ];
}

/** True for a run that met the simulator, whatever its configuration says. */
export function isRehearsal(run: Run): boolean {
  return run.record.target === 'simulator' || run.exchangeSummary.simulated;
}

function casesInTheWay(
  { scenarios, testCases }: Pick<RunVerdicts, 'scenarios' | 'testCases'>,
  catalogue: CatalogueCases | undefined,
): string[] {
  const known = new Map(catalogue?.cases.map((entry) => [entry.id, entry]));
  return testCases
    .filter(
      ({ id }) => known.size === 0 || (known.get(id)?.mandatory === true && known.get(id)?.onLive !== 'simulator-only'),
    )
    .flatMap((testCase) =>
      testCase.legs.flatMap(({ leg }) => {
        const own = scenarios.filter((scenario) => scenario.leg === leg && scenario.testCases.includes(testCase.id));
        return caseInTheWay(`${leg}: ${testCase.id}${testCase.title === null ? '' : ` ${testCase.title}`}`, own);
      }),
    );
}

// What only the simulator can do is rehearsed there; on a live platform the other scenarios of the case decide.
function caseInTheWay(name: string, scenarios: readonly ScenarioResult[]): string[] {
  const rehearsedOnly = (scenario: ScenarioResult): boolean =>
    scenario.verdict === 'NOT_RUN' && scenario.tags.some((tag) => SIMULATOR_ONLY.includes(tag));
  const deciding = scenarios.filter((scenario) => !rehearsedOnly(scenario));
  const verdict =
    deciding.length === 0 && scenarios.length > 0 ? 'NOT_RUN' : worstOf(deciding.map((one) => one.verdict));
  if (verdict === 'PASSED' || verdict === 'NOT_APPLICABLE') return [];
  const reasons = (deciding.length === 0 ? scenarios : deciding)
    .filter((scenario) => scenario.verdict === verdict)
    .flatMap(({ reason }) => reason ?? []);
  return [
    `${name} is ${verdict}${reasons.length === 0 ? '' : `: ${[...new Set(reasons.map(withoutStop))].join('; ')}`}.`,
  ];
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
