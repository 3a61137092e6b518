import type { BangoRecord } from '../bango';
import type { Subscription } from './subscription';

/**
 * Whether Bango's record of a subscription is still the one that was seen first: its id stays
 * (docs/spec/opentv-platform.md, "What the suite insists on"), through product changes as well.
 *
 * @param expected the scenario's subscriptions; what is left of a purchase that failed may be there several times
 * @param seen Bango's ids by OPF's, as they were seen so far in this scenario; side effect: a new one is added
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkBangoIds(
  { entitlementId, externalEntitlementId }: BangoRecord,
  expected: readonly Subscription[],
  seen: Map<string, string>,
): string[] {
  if (!externalEntitlementId || !entitlementId || !expected.some(({ id }) => id === externalEntitlementId)) return [];
  const before = seen.get(externalEntitlementId);
  if (before === undefined) seen.set(externalEntitlementId, entitlementId);
  if (before === undefined || before === entitlementId) return [];
  return [`Bango's record of ${externalEntitlementId} is ${entitlementId}, but it was ${before}`];
}
