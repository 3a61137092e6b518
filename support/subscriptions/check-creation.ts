import type { Entitlement } from '../opf';
import { instantOf, isSameInstant } from './instant';

/**
 * Whether the platform's entitlement is still the one that was seen first: the time of its creation stays.
 *
 * @param seen times by entitlement id, as they were seen so far in this scenario; side effect: a new one is added
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkCreation({ _id, created }: Entitlement, seen: Map<string, string>): string[] {
  const instant = instantOf(created);
  if (created === undefined || instant === null) return [];
  const before = seen.get(_id);
  if (before === undefined) seen.set(_id, created);
  const first = instantOf(before);
  if (first === null || isSameInstant(first, instant)) return [];
  return [`created of ${_id} is ${created} on OpenTV Platform, but it was ${before}`];
}
