import type { PointName } from '@opentv-bango/contract';
import type { SeamContext, Verdict } from '../../seams';
import type { Platform } from '../platform';

/** The platform does not do what it was asked, and nothing has changed. The profile gives the status. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param point the contract's name of what is wrong */
  constructor(
    readonly point: PointName,
    message: string,
  ) {
    super(message);
  }
}

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
