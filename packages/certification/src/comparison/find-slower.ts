import type { SlowerScenario } from './comparison';
import { pastOf } from './past';
import type { Snapshot } from './snapshot';

/** Fewer runs say nothing of what is usual. */
const FEWEST_RUNS = 5;
/** Scales the median absolute deviation to the standard deviation of a normal distribution. */
const TO_SIGMA = 1.4826;
/** So many deviations above the median are no chance. */
const DEVIATIONS = 5;
/** Less is not worth a line, however steady the scenario was. */
const LEAST_PART = 0.5;
const LEAST_MS = 500;

/**
 * Scenarios that took much longer than usual: by the median and the median absolute deviation of the runs in which they
 * passed, so that a single slow night neither alarms the next nor hides it.
 *
 * @param earlier the oldest first
 */
export function findSlower(after: Snapshot, earlier: readonly Snapshot[]): SlowerScenario[] {
  return [...after.scenarios.values()]
    .flatMap((scenario): SlowerScenario[] => {
      const { id, name, verdict, reason, durationMs } = scenario;
      if (verdict !== 'PASSED' || durationMs === null) return [];
      const usual = pastOf(id, earlier).flatMap((past) =>
        past.scenario.verdict === 'PASSED' ? (past.scenario.durationMs ?? []) : [],
      );
      if (usual.length < FEWEST_RUNS) return [];
      const usualMs = median(usual);
      const spread = TO_SIGMA * median(usual.map((one) => Math.abs(one - usualMs)));
      const allowed = Math.max(DEVIATIONS * spread, LEAST_PART * usualMs, LEAST_MS);
      return durationMs > usualMs + allowed ? [{ id, name, verdict, reason, durationMs, usualMs }] : [];
    })
    .sort((a, b) => b.durationMs - b.usualMs - (a.durationMs - a.usualMs));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
