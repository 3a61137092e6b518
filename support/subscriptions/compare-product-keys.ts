import type { BangoRecord } from '../bango';
import { unambiguousRecord } from './compare-bango';
import type { Subscription } from './subscription';

/** Bango's keys as they were seen for each product that a subscription had: by entitlement id, then by OPF's product id. */
export type SeenProductKeys = Map<string, Map<string, string>>;

/**
 * Whether Bango's product follows a product change, however OPF names its products: another product of OPF is another
 * one at Bango, and the same stays the same (docs/spec/opentv-platform.md, "UC-11 Change product": each variant is a
 * product of its own).
 *
 * @param records Bango's records of the account; only those count that certainly are of one subscription
 * @param seen what was seen so far in this scenario; side effect: a product that was not seen before is added
 * @returns what is wrong, in words; empty when nothing is
 */
export function compareProductKeys(expected: Subscription[], records: BangoRecord[], seen: SeenProductKeys): string[] {
  return expected.flatMap((subscription) => {
    const record = unambiguousRecord(subscription, expected, records);
    return record && !subscription.deleted ? compareOne(subscription, record, seen) : [];
  });
}

function compareOne(
  { id, productId }: Subscription,
  { merchantAccountKey, productKey }: BangoRecord,
  seen: SeenProductKeys,
): string[] {
  if (!productKey) return [];
  const key = [merchantAccountKey, productKey].filter(Boolean).join(' ');
  const keys = seen.get(id) ?? new Map<string, string>();
  seen.set(id, keys);
  const before = keys.get(productId);
  if (before === key) return [];
  if (before) return [`product of ${id} is ${key} at Bango, where ${productId} was ${before}`];
  const other = [...keys].find(([, one]) => one === key);
  if (other) return [`product of ${id} is still ${key} at Bango, which is ${other[0]} and not ${productId}`];
  keys.set(productId, key);
  return [];
}
