import type { BangoRecord } from '../bango';
import type { ProductNaming } from './product-naming';
import type { Subscription } from './subscription';

/** States in which a customer cannot use what Bango knows. */
const ENDED = ['CANCELLED', 'REVOKED'];

/**
 * Differences between what the scenario expects of an account and what Bango reports, in words; empty when they agree.
 *
 * @param naming side effect: learns how products are named here
 */
export function compareWithBango(expected: Subscription[], records: BangoRecord[], naming: ProductNaming): string[] {
  const differences: string[] = [];
  const left = new Set(records);
  for (const subscription of expected) {
    const found = recordsOf(subscription, [...left], naming);
    for (const record of found) left.delete(record);
    const [record] = found;
    if (subscription.openAtBango) continue;
    if (found.length > 1) differences.push(`Bango has ${found.length} records of the subscription ${subscription.id}`);
    if (!record) differences.push(`Bango has no record of the subscription ${subscription.id}`);
    else differences.push(...compareOne(subscription, record, naming));
    if (isAsBought(subscription) && record && record === unambiguousRecord(subscription, expected, records)) {
      naming.learn(subscription.productId, record);
    }
  }
  for (const record of left) {
    if (record.status === 'FAILED' || ENDED.includes(record.status)) continue;
    differences.push(
      `Bango has a subscription that nobody bought: ${record.entitlementId} (${record.productKey}, ${record.status})`,
    );
  }
  return differences;
}

/**
 * The records of a subscription: by OPF's id. Where Bango does not show it (docs/spec/bango.md lists it for creation
 * only), the customer's record of the same product, one with the expected state before others, and with the same id
 * before all.
 */
export function recordsOf(subscription: Subscription, records: BangoRecord[], naming: ProductNaming): BangoRecord[] {
  const named = records.filter(({ externalEntitlementId }) => externalEntitlementId === subscription.id);
  if (named.length > 0) return named;
  const nameless = records.filter((record) => !record.externalEntitlementId && mayBe(subscription, record, naming));
  const agreeing = nameless.filter(({ status }) => agrees(subscription, status));
  const [best] = [
    ...agreeing.filter(({ entitlementId }) => entitlementId === subscription.id),
    ...agreeing,
    ...nameless.filter(({ entitlementId }) => entitlementId === subscription.id),
    ...nameless,
  ];
  return best ? [best] : [];
}

function mayBe({ accountId, productId }: Subscription, record: BangoRecord, naming: ProductNaming): boolean {
  return (record.customerIdentifier ?? accountId) === accountId && naming.mayBe(productId, record);
}

/** After a product change Bango may still say the old product: nothing can be learned from that. */
function isAsBought({ productId, history }: Subscription): boolean {
  return history.every((one) => one.productId === productId);
}

function agrees({ deleted, status }: Subscription, recorded: string): boolean {
  return deleted ? ENDED.includes(recorded) : recorded === status;
}

function compareOne(subscription: Subscription, record: BangoRecord, naming: ProductNaming): string[] {
  const differences: string[] = [];
  if (subscription.deleted) {
    if (!ENDED.includes(record.status)) {
      differences.push(`the deleted subscription ${subscription.id} is still ${record.status} at Bango`);
    } else if (ENDED.includes(subscription.status) && record.status !== subscription.status) {
      differences.push(
        `the deleted subscription ${subscription.id} is ${record.status} at Bango, but it had ended as ${subscription.status}`,
      );
    }
    return differences;
  }
  if (record.status !== subscription.status) {
    differences.push(`status of ${subscription.id} is ${record.status} at Bango instead of ${subscription.status}`);
  }
  if (record.customerIdentifier && record.customerIdentifier !== subscription.accountId) {
    differences.push(
      `Bango's customer of ${subscription.id} is ${record.customerIdentifier} instead of ${subscription.accountId}`,
    );
  }
  if (!naming.mayBe(subscription.productId, record)) {
    const { merchantAccountKey, productKey } = record;
    differences.push(
      `product of ${subscription.id} is ${merchantAccountKey} ${productKey} at Bango instead of ${naming.nameOf(subscription.productId)}`,
    );
  }
  return differences;
}

/** Bango's record of a subscription where there is no doubt about it: it names our id, or is alone with the subscription. */
export function unambiguousRecord(
  { id }: Subscription,
  expected: Subscription[],
  records: BangoRecord[],
): BangoRecord | undefined {
  const named = records.find(({ externalEntitlementId }) => externalEntitlementId === id);
  return named ?? (expected.length === 1 && records.length === 1 ? records[0] : undefined);
}
