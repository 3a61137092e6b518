import type { Comparison } from './comparison';

/** When a comparison ends with an exit code of its own. */
export type FailOn = 'new' | 'failing' | 'changed';

/**
 * Whether a comparison shows what the caller wants to be stopped by.
 *
 * @param failOn `new`: newly failing, or not judged any more; `failing`: any failure; `changed`: what `new` means, or answers changed
 */
export function mustFail(comparisons: readonly Comparison[], failOn: FailOn): boolean {
  return comparisons.some(({ newlyFailing, stillFailing, notJudged, answers }) => {
    const isNew = newlyFailing.length > 0 || notJudged.length > 0;
    if (failOn === 'failing') return isNew || stillFailing.length > 0;
    return failOn === 'changed' ? isNew || answers.length > 0 : isNew;
  });
}
