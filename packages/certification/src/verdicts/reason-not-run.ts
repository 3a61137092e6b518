import { INTERRUPTED } from '@opentv-bango/evidence';
import type { LegScenarios, PlannedScenario } from '../run';
import type { Verdict } from './verdict';

/**
 * Why a scenario was not run, or not to its end.
 *
 * @param scenario a scenario without a finished attempt
 * @param leg the leg that it belongs to
 * @param filter how the run was narrowed, in words; null where it was not
 * @returns `NOT_RUN` where the tester wanted it so, `BLOCKED` where the set-up broke
 */
export function reasonNotRun(
  scenario: PlannedScenario,
  leg: LegScenarios,
  filter: string | null,
): { verdict: Verdict; reason: string } {
  if (!scenario.selected && leg.selectionKnown) {
    return { verdict: 'NOT_RUN', reason: filter === null ? 'not selected' : `not selected (${filter})` };
  }
  if (leg.parseErrors.length > 0) return { verdict: 'NOT_RUN', reason: 'a feature file has a syntax error' };
  const hook = leg.runHookFailures.find(({ when }) => when === 'before');
  if (hook !== undefined) {
    return { verdict: 'BLOCKED', reason: `the set-up of the run failed: ${hook.message.split('\n', 1)[0]}` };
  }
  const when = scenario.attempt === null ? 'before this scenario began' : 'in the middle of this scenario';
  const { broken } = leg.record;
  if (broken !== null && broken !== INTERRUPTED) return { verdict: 'BLOCKED', reason: `${broken} ${when}` };
  return { verdict: 'NOT_RUN', reason: `interrupted ${when}` };
}
