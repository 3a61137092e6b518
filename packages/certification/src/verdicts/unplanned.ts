import { INTERRUPTED } from '@opentv-bango/evidence';
import type { LegScenarios } from '../run';
import type { Unplanned } from './run-verdicts';

/** Legs that ended before cucumber had told which scenarios there are: a case that it has not named is not uncovered. */
export function unplannedLegs(legs: readonly LegScenarios[]): Unplanned[] {
  return legs
    .filter(({ planKnown }) => !planKnown)
    .map(({ record: { name, broken } }) =>
      broken === null || broken === INTERRUPTED
        ? { leg: name, verdict: 'NOT_RUN', reason: `${INTERRUPTED} before anything was planned or run` }
        : { leg: name, verdict: 'BLOCKED', reason: `${broken} before anything was planned or run` },
    );
}
