import type { Verdicts } from './run-once';

/** Verdicts of a run that are right on a correct platform: nothing is red, and nothing differs from the first run. */
const GREEN: readonly string[] = ['PASSED', 'NOT_APPLICABLE', 'NOT_RUN'];

/**
 * What is wrong with a run on a correct platform, in words; empty when nothing is.
 *
 * @param first the verdicts of the first run of the same release
 */
export function falseAlarms(first: Verdicts, run: Verdicts): string[] {
  const red = [...run].filter(([, verdict]) => !GREEN.includes(verdict));
  const others = [...first].filter(([name, verdict]) => {
    const now = run.get(name);
    return GREEN.includes(verdict) && now !== verdict && (now === undefined || GREEN.includes(now));
  });
  return [
    ...red.map(([name, verdict]) => `${name} is ${verdict}`),
    ...others.map(([name, verdict]) => `${name} is ${run.get(name) ?? 'gone'}, and was ${verdict}`),
  ];
}
