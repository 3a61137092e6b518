/** What a scenario, a test case or a use case came to. What each means: docs/reports.md, "Verdicts". */
export type Verdict = 'PASSED' | 'FAILED' | 'BLOCKED' | 'NOT_APPLICABLE' | 'NOT_RUN' | 'WAIVED' | 'NOT_COVERED';

/** All verdicts, the worst first. A case or use case has the worst of its scenarios. */
export const VERDICTS_WORST_FIRST = [
  'FAILED',
  'BLOCKED',
  'NOT_RUN',
  'NOT_COVERED',
  'WAIVED',
  'PASSED',
  'NOT_APPLICABLE',
] as const satisfies readonly Verdict[];

/** How many of each. */
export type VerdictCounts = Record<Verdict, number>;

/**
 * Counts verdicts.
 *
 * @param verdicts any number of verdicts, in any order
 * @returns a count for every verdict, 0 included
 */
export function countVerdicts(verdicts: Iterable<Verdict>): VerdictCounts {
  const counts: VerdictCounts = {
    FAILED: 0,
    BLOCKED: 0,
    NOT_RUN: 0,
    NOT_COVERED: 0,
    WAIVED: 0,
    PASSED: 0,
    NOT_APPLICABLE: 0,
  };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

/**
 * The worst of some verdicts: what a case or use case came to.
 *
 * @param verdicts those of its scenarios
 * @param none what it is when there is none
 */
export function worstOf(verdicts: Iterable<Verdict>, none: Verdict = 'NOT_COVERED'): Verdict {
  const counts = countVerdicts(verdicts);
  return VERDICTS_WORST_FIRST.find((verdict) => counts[verdict] > 0) ?? none;
}
