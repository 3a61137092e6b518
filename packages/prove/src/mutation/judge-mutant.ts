import { blamesPlatform, type MutantOutcome } from '../results';
import type { MutantScenario } from './mutant-job';
import type { PlannedMutant } from './plan-mutants';

/** Failures that block whichever step comes first: nothing can be judged without a token or an account. */
const SET_UP: readonly string[] = ['keycloakToken', 'createAccount'];

/**
 * The outcome of a mutant.
 *
 * @param mutated the scenario with the mutation
 * @param good the same one without
 */
export function judgeMutant(
  { isGiven, mutation }: PlannedMutant,
  mutated: MutantScenario,
  good: MutantScenario | undefined,
): { fate: MutantOutcome; because: string | null } {
  const { verdict, code, reason, reached, warnings, rightReason } = mutated;
  const said = [code, reason].filter((part) => part !== null).join(': ') || null;
  if (rightReason) return { fate: 'noticed', because: said };
  const isSetUp = isGiven || SET_UP.includes(mutation.place.operation);
  if (verdict === 'BLOCKED' && blamesPlatform(code)) return { fate: isSetUp ? 'blocked' : 'survived', because: said };
  if (verdict === 'FAILED' || verdict === 'BLOCKED') return { fate: 'crashed', because: said };
  const known = good?.warnings.map(withoutIds) ?? [];
  const warning = warnings.find((one) => !known.includes(withoutIds(one)));
  if (warning !== undefined || warnings.length > (good?.warnings.length ?? 0)) {
    return { fate: 'warned', because: warning ?? warnings.at(-1) ?? null };
  }
  return { fate: reached ? 'survived' : 'unreached', because: null };
}

function withoutIds(warning: string): string {
  return warning.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#');
}
