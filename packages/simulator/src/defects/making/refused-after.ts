import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';
import { countOf } from './count-of';
import { watchingKept } from './watching';

/**
 * Once something has happened to a subscription, an action is refused for ever.
 *
 * @param happened says of an entitlement before and after a change whether it was that
 * @param message of the refusal
 */
export function refusedAfter(
  happened: (before: Entitlement, after: Entitlement) => boolean,
  action: CrmAction,
  message: string,
): Pick<PlatformSeams, 'stored' | 'refusal'> {
  const marked = new Set<string>();
  return {
    ...watchingKept((before, after) => {
      if (before && happened(before, after)) marked.add(after._id);
    }),
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, action) && marked.has(context.entitlement?._id ?? '') ? { point: 'refused', message } : null),
  };
}

/** An action is allowed once for each subscription. */
export function refusedAgain(action: CrmAction, message: string): Pick<PlatformSeams, 'refusal'> {
  const count = countOf(action);
  return { refusal: (context, verdict) => verdict ?? (count(context) > 1 ? { point: 'refused', message } : null) };
}
