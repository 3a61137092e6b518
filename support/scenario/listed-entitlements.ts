import { type Entitlement, type EntitlementList, readEntitlements } from '../opf';
import type { Subscription } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { timeProblems } from './time-window';

/** The entitlements of the last answer. @throws PlatformFailure `WRONG_ANSWER` when it is no list */
export function listedEntitlements(world: CertificationWorld): EntitlementList {
  const { answer } = world.lastRequest;
  if (answer.status !== 200)
    throw world.failure('WRONG_ANSWER', 'the platform lists the subscriptions (200)', `it answered ${answer.status}`);
  return readEntitlements(answer);
}

/**
 * The same with all further pages, where the request asked for no page and an account has more than the platform lists at
 * once: no page of the documents says how many that are.
 */
async function listedOnAllPages(world: CertificationWorld): Promise<EntitlementList> {
  const first = listedEntitlements(world);
  const { action, answer } = world.lastRequest;
  const isWhole = action.name !== 'list' || action.query.limit !== undefined || world.subscriber.existingCount === 0;
  return isWhole ? first : world.suite.opf.listThrough(action.query, answer, world.origin);
}

/** The subscriptions of the scenario on its subscriber's account, as they should be; deleted ones are not. */
export function remainingSubscriptions(world: CertificationWorld): Subscription[] {
  return world.participants.subscriptionsOf().filter(({ deleted }) => !deleted);
}

/**
 * Compares what is listed with what should be: exactly these ids, in any order or in this order, each as the scenario knows
 * it, and the count of all.
 *
 * @param expected the ids; what was on the account before the scenario is apart from them
 * @param business what is expected, in business words
 * @param options.ordered whether their order counts
 * @param options.total how many the list has to count; the expected ones and those of before, when it is not said
 * @throws PlatformFailure `WRONG_LIST`, `WRONG_TOTAL`
 */
export async function expectListed(
  world: CertificationWorld,
  expected: string[],
  business: string,
  options: { ordered?: boolean; total?: number } = {},
): Promise<void> {
  const { entitlements, total } = await listedOnAllPages(world);
  const { existingIds } = world.subscriber;
  const ids = entitlements.filter(({ _id }) => !existingIds.has(_id)).map(({ _id }) => _id);
  const arrange = (list: string[]): string => (options.ordered ? list : [...list].sort()).join(', ') || 'none';
  if (arrange(ids) !== arrange(expected))
    throw world.failure('WRONG_LIST', `${business}: ${arrange(expected)}`, `it lists ${arrange(ids)}`);
  const wrong = entitlements.flatMap((entitlement) => contradictions(world, entitlement))[0];
  if (wrong) throw world.failure('WRONG_LIST', `${business}, as they are`, wrong);
  const should = options.total ?? expected.length + entitlements.length - ids.length;
  if (total !== should)
    throw world.failure('WRONG_TOTAL', `the list says that there are ${should} records`, `it says ${total}`);
}

/** What a listed entitlement says of a subscription that is not so; what was not asked for need not be there. */
export function contradictions(world: CertificationWorld, entitlement: Entitlement): string[] {
  const subscription = world.participants.subscriptions.find(({ id }) => id === entitlement._id);
  if (!subscription) return [];
  const different = (['status', 'productId', 'accountId'] as const)
    .filter((field) => field in entitlement && entitlement[field] !== subscription[field])
    .map((field) => `${field} of ${subscription.id} is ${entitlement[field]} instead of ${subscription[field]}`);
  return [...different, ...timeProblems(world, entitlement)];
}

/** The ids of the scenario's subscriptions in the order of their products. */
export function idsByProduct(world: CertificationWorld): string[] {
  return remainingSubscriptions(world)
    .sort((one, other) => (one.productId < other.productId ? -1 : 1))
    .map(({ id }) => id);
}
