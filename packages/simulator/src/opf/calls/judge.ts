import type { SeamContext, Verdict } from '../../seams';
import type { Platform } from '../platform';
import { Refused } from './refused';

/**
 * Ends a call that the platform refuses.
 * @param verdict null: nothing stands in the way
 * @throws Refused
 */
export function judge({ seams }: Platform, context: SeamContext, verdict: Verdict | null): void {
  const final = seams.refusal(context, verdict);
  if (final) {
    throw new Refused(final.point, final.message);
  }
}
