import { isFailing, isJudged, type Snapshot, type SnapshotScenario } from './snapshot';

/** A scenario in one of the earlier runs. */
export interface PastScenario {
  startedAt: string;
  scenario: SnapshotScenario;
}

/**
 * A scenario in the earlier runs that judged it, the oldest first.
 *
 * @param earlier the oldest first
 */
export function pastOf(id: string, earlier: readonly Snapshot[]): PastScenario[] {
  return earlier.flatMap(({ run, scenarios }) => {
    const scenario = scenarios.get(id);
    return scenario === undefined || !isJudged(scenario) ? [] : [{ startedAt: run.startedAt, scenario }];
  });
}

/** The newest run in which it passed. */
export function lastPassed(past: readonly PastScenario[]): PastScenario | undefined {
  return past.findLast(({ scenario }) => scenario.verdict === 'PASSED');
}

/** When the unbroken row of failures began that ends with the newest run; undefined where the newest did not fail. */
export function failingSince(past: readonly PastScenario[]): string | undefined {
  const lastGood = past.findLastIndex(({ scenario }) => !isFailing(scenario));
  return past[lastGood + 1]?.startedAt;
}
