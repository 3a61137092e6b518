import type { Entitlement } from '../opf';

/**
 * Whether the platform's entitlement is still the one that was seen first: the time of its creation stays.
 *
 * @param seen times by entitlement id, as they were seen so far in this scenario; side effect: a new one is added
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkCreation({ _id, created }: Entitlement, seen: Map<string, string>): string[] {
  if (created === undefined) return [];
  const before = seen.get(_id);
  if (before === undefined) seen.set(_id, created);
  if (before === undefined || Date.parse(before) === Date.parse(created)) return [];
  return [`created of ${_id} is ${created} on OpenTV Platform, but it was ${before}`];
}
