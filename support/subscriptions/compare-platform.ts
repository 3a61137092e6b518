import type { Entitlement } from '../opf';
import { instantOf, LARGEST_OFFSET_MS } from './instant';
import type { Subscription } from './subscription';

/**
 * The fields that hold a validity. No page promises that they are listed (docs/spec/opentv-platform.md, "Entitlement":
 * fields seen).
 */
export const VALIDITY_FIELDS = ['validFrom', 'expiryDate'] as const;

/**
 * Differences between what the scenario expects of an account and what OpenTV Platform lists, in words; empty when they agree.
 *
 * @param listedFields those of {@link VALIDITY_FIELDS} that this platform has ever listed: only these can be missing
 */
export function compareWithPlatform(
  expected: Subscription[],
  listed: Entitlement[],
  finalStates: readonly string[],
  listedFields: ReadonlySet<string>,
): string[] {
  const differences: string[] = [];
  const byId = new Map(listed.map((entitlement) => [entitlement._id, entitlement]));
  if (byId.size !== listed.length) differences.push('OpenTV Platform lists a subscription twice');
  for (const subscription of expected) {
    const entitlement = byId.get(subscription.id);
    byId.delete(subscription.id);
    if (subscription.deleted) {
      if (entitlement)
        differences.push(
          `the deleted subscription ${subscription.id} is still ${entitlement.status} on OpenTV Platform`,
        );
    } else if (!entitlement) {
      differences.push(
        `OpenTV Platform does not list the subscription ${subscription.id}, which should be ${subscription.status}`,
      );
    } else {
      differences.push(...compareOne(subscription, entitlement, listedFields));
    }
  }
  for (const { _id, status, productId } of byId.values()) {
    // What remains of a purchase that failed is harmless as long as nobody can use it.
    if (finalStates.includes(status) || status === 'FAILED') continue;
    differences.push(`OpenTV Platform lists a subscription that nobody bought: ${_id} (${productId}, ${status})`);
  }
  return differences;
}

/** Whether a field that may be left out says something: null counts as absent. */
export const isListed = (entitlement: Entitlement, field: (typeof VALIDITY_FIELDS)[number]): boolean =>
  entitlement[field] !== undefined && entitlement[field] !== null;

/** In these states the validity that was asked for still counts. */
const VALID = ['PENDING', 'ACTIVE', 'SUSPENDED'];

function compareOne(subscription: Subscription, entitlement: Entitlement, listedFields: ReadonlySet<string>): string[] {
  const { id, validity } = subscription;
  const pairs: [string, unknown, unknown][] = [
    ['status', subscription.status, entitlement.status],
    ['productId', subscription.productId, entitlement.productId],
    ['accountId', subscription.accountId, entitlement.accountId],
    ['productType', 'THIRDPARTY', entitlement.productType],
  ];
  const different = pairs
    .filter(([, should, is]) => should !== is)
    .map(([field, should, is]) => `${field} of ${id} is ${String(is)} on OpenTV Platform instead of ${String(should)}`);
  for (const field of VALIDITY_FIELDS) {
    if (!isListed(entitlement, field) && !listedFields.has(field)) continue;
    // What a platform does with the validity of a subscription that ends is not said.
    if (validity && VALID.includes(subscription.status) && !sameInstant(validity[field], entitlement[field])) {
      different.push(
        `${field} of ${id} is ${String(entitlement[field])} on OpenTV Platform, but ${validity[field]} was asked for`,
      );
    }
  }
  return different;
}

/** Offsets of zones are whole quarters of an hour. */
const QUARTER_MS = 15 * 60 * 1000;

function sameInstant(one: string, other: string | undefined): boolean {
  const [asked, listed] = [instantOf(one), instantOf(other)];
  if (asked === null || listed === null) return false;
  const difference = Math.abs(asked.time - listed.time);
  return listed.zoned ? difference === 0 : difference % QUARTER_MS === 0 && difference <= LARGEST_OFFSET_MS;
}
