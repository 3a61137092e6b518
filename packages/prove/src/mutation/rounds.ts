import type { PlannedMutant } from './plan-mutants';

/** So many scenarios run at a time at most, so that several workers share a round. */
const AT_A_TIME = 60;

/**
 * Arranges mutants so that each scenario is in a round once. A changed token changes whatever follows in the same run, so
 * that it is tried alone.
 */
export function roundsOf(mutants: readonly PlannedMutant[]): PlannedMutant[][] {
  const alone = mutants.filter(({ mutation }) => mutation.place.operation === 'keycloakToken');
  const rounds: PlannedMutant[][] = [];
  const next = new Map<string, number>();
  for (const mutant of mutants.filter((one) => !alone.includes(one))) {
    const index = next.get(mutant.scenario) ?? 0;
    next.set(mutant.scenario, index + 1);
    const round = rounds[index] ?? [];
    rounds[index] = [...round, mutant];
  }
  return [...rounds.flatMap(parts), ...alone.map((mutant) => [mutant])];
}

function parts(round: PlannedMutant[]): PlannedMutant[][] {
  const count = Math.ceil(round.length / AT_A_TIME);
  return Array.from({ length: count }, (_, part) => round.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME));
}
