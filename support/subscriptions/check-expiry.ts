import type { BangoRecord } from '../bango';
import { recordsOf } from './compare-bango';
import { instantOf } from './instant';
import type { ProductNaming } from './product-naming';
import type { Subscription } from './subscription';

/**
 * Whether Bango lets a subscription that was just bought expire before it begins (docs/spec/bango.md, "Ids": the
 * evidence carries the expiry so that Bango can compare).
 *
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkExpiry(subscription: Subscription, records: BangoRecord[], naming: ProductNaming): string[] {
  const { id, validity } = subscription;
  const [record] = recordsOf(subscription, records, naming);
  const [begins, ends] = [instantOf(validity?.validFrom), instantOf(record?.dateExpiry)];
  if (!begins || !ends || ends.time <= 0 || ends.time > begins.time) return [];
  return [`dateExpiry of ${id} is ${record?.dateExpiry} at Bango, where its validity only begins`];
}
