import type { BangoRecord } from '../bango';
import type { Subscription } from './subscription';

/** Bango's record of a subscription where there is no doubt about it: it names our id, or is alone with the subscription. */
export function certainlyOf(
  { id }: Subscription,
  expected: Subscription[],
  records: BangoRecord[],
): BangoRecord | undefined {
  const named = records.find(({ externalEntitlementId }) => externalEntitlementId === id);
  return named ?? (expected.length === 1 && records.length === 1 ? records[0] : undefined);
}
