import type { Entitlement } from '../opf';
import type { Subscription } from './subscription';

/** Reasons as they were seen first: by entitlement id and by how many changes the subscription rightly had then. */
export type SeenReasons = Map<string, string>;

/**
 * Whether a subscription that no request named still has the reason that it was seen with
 * (docs/spec/opentv-platform.md, "Entitlement": each event is about one entitlement).
 *
 * @param seen what was seen so far in this scenario; side effect: what was not seen before is added
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkReason(
  { id, history }: Subscription,
  { reasonCategory, reasonCode }: Entitlement,
  seen: SeenReasons,
): string[] {
  const key = `${id} ${history.length}`;
  const reason = `${String(reasonCategory ?? 'none')} ${String(reasonCode ?? 'none')}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, reason);
  if (before === undefined || before === reason) return [];
  return [`the reason of ${id} is ${reason} on OpenTV Platform, but it was ${before}, and no request named it`];
}

/** Whether the reason that the CRM gave stands in the wrong fields. @returns what is wrong, in words; empty when nothing is */
export function checkSwappedReason(
  { _id, reasonCategory, reasonCode }: Entitlement,
  { category, code }: { category: string; code: string },
): string[] {
  if (category === code || reasonCategory !== code || reasonCode !== category) return [];
  return [`reasonCategory and reasonCode of ${_id} are ${code} and ${category}, but the other way round was asked for`];
}
