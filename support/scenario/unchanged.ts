import { firstDifference } from '../subscriptions';
import type { CertificationWorld, Sight } from '../world/world';
import { lookAt } from './look';
import { hearWhatIsOnItsWay, toldOfAChange } from './notifications';
import { wrongTimes } from './wrong-times';

/** Looks at both sides before an action, for `expectUnchanged`. */
export async function rememberBefore(world: CertificationWorld): Promise<void> {
  if (world.settled) world.before = new Map(world.seen);
  else
    for (const subscriber of world.subscribers)
      world.before.set(subscriber.account.id, await lookAt(world, subscriber));
}

/**
 * Checks that nothing at all has changed since `rememberBefore`, on either side, and that the CRM was told nothing.
 *
 * @throws PlatformFailure `CHANGED`, `TOLD`
 */
export async function expectUnchanged(world: CertificationWorld): Promise<void> {
  await hearWhatIsOnItsWay(world);
  for (const subscriber of world.subscribers) {
    const before = world.before.get(subscriber.account.id);
    if (!before) continue;
    const now = await lookAt(world, subscriber);
    const changed = changes(before, now);
    if (changed) throw world.failure('CHANGED', 'nothing has changed', changed);
    const [wrong] = now.entitlements.flatMap((entitlement) => wrongTimes(world, entitlement));
    if (wrong) throw world.failure('CHANGED', 'nothing has changed', wrong);
    if (changes(before, now, STAMPS)) {
      world.warning({
        point: 'modified',
        message: 'nothing has changed but the time of the last change',
        exchangeId: null,
      });
    }
  }
  await expectNothingOfStranger(world);
  world.settle();
  const first = toldOfAChange(world);
  if (first) {
    const { entitlementId, status } = first.content;
    throw world.failure('TOLD', 'nothing has changed', `the CRM was told that ${entitlementId} is ${status}`, {
      exchange: first.exchange,
    });
  }
}

/** A purchase for an account that does not exist must not make one at Bango either. */
async function expectNothingOfStranger(world: CertificationWorld): Promise<void> {
  const { last, suite, subscribers, origin } = world;
  if (last?.action.name !== 'purchase' || !suite.bango) return;
  const { accountId } = last.action;
  if (subscribers.some(({ account }) => account.id === accountId)) return;
  const [record] = await suite.bango.recordsOf(accountId, origin);
  if (!record) return;
  const { entitlementId, status } = record;
  throw world.failure('CHANGED', 'nothing has changed', `Bango has ${entitlementId} (${status}) for ${accountId}`);
}

/**
 * What is compared: the documented fields (docs/spec/opentv-platform.md, "Entitlement"; docs/spec/bango.md, "Reseller
 * API", Record). Further ones are ignored: they may tell when somebody looked, or hold a link that is made anew each
 * time.
 */
const PLATFORM_FIELDS = [
  '_id',
  'productId',
  'accountId',
  'productType',
  'status',
  'validFrom',
  'expiryDate',
  'reasonCode',
  'reasonCategory',
  'created',
];
const BANGO_FIELDS = [
  'entitlementId',
  'externalEntitlementId',
  'customerIdentifier',
  'merchantAccountKey',
  'productKey',
  'status',
  'dateCreated',
  'dateActivated',
  'dateEnded',
  'dateSuspended',
  'dateResumed',
  'dateExpiry',
];
const STAMPS = ['modified', 'dateLastUpdated'];

/** The first difference between two sights, in words; null when they are equal. */
function changes(before: Sight, now: Sight, further: readonly string[] = []): string | null {
  const platform = firstDifference(before.entitlements, now.entitlements, '_id', [...PLATFORM_FIELDS, ...further]);
  if (platform) return `OpenTV Platform changed ${platform}`;
  const fields = [...BANGO_FIELDS, ...further];
  const bango = firstDifference(before.records ?? [], now.records ?? [], 'entitlementId', fields);
  return bango && `Bango changed ${bango}`;
}
