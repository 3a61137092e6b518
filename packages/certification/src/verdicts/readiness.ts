import type { Run } from '../run';
import { blockingCases } from './blocking-cases';
import type { CatalogueCases } from './catalogue-cases';
import type { RunVerdicts } from './run-verdicts';

/**
 * What stands between a run and `READY_FOR_REVIEW`: live, complete, leak-free, clean, every mandatory applicable case
 * passed. See docs/reports.md, "Outcome".
 *
 * @param verdicts the verdicts so far
 * @param catalogue which cases are mandatory; without one every case that scenarios name is
 * @returns one sentence each; empty for a run that is ready
 */
export function findObstacles(
  run: Run,
  verdicts: Pick<RunVerdicts, 'scenarios' | 'testCases' | 'unplanned' | 'unclean' | 'usage'>,
  catalogue: CatalogueCases | undefined,
): string[] {
  return [
    ...(isRehearsal(run) ? ['The run was made against the simulator.'] : []),
    ...(run.record.interrupted || run.record.endedAt === null ? ['The run did not come to its end.'] : []),
    ...run.legs.flatMap(({ record: { name, broken } }) => {
      const why = verdicts.unplanned.find(({ leg }) => leg === name)?.reason ?? broken;
      return why === null ? [] : [`${name}: ${why}.`];
    }),
    ...verdicts.usage,
    ...blockingCases(verdicts, catalogue),
    ...verdicts.unclean,
  ];
}

/** True for a run that met the simulator, whatever its configuration says. */
export function isRehearsal(run: Run): boolean {
  return run.record.target === 'simulator' || run.exchangeSummary.simulated;
}
