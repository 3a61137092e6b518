import { expect } from 'chai';
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
 * What is compared: the documented fields (spec, "Entitlement"; spec/bango.md, "Reseller API", Record). Further ones are
 * ignored: they may tell when somebody looked, or hold a link that is made anew each time.
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
  const platform = [...PLATFORM_FIELDS, ...further];
  const bango = [...BANGO_FIELDS, ...further];
  const sides: [string, { id: string }[], { id: string }[]][] = [
    ['OpenTV Platform', byId(before.entitlements, '_id', platform), byId(now.entitlements, '_id', platform)],
    ['Bango', byId(before.records ?? [], 'entitlementId', bango), byId(now.records ?? [], 'entitlementId', bango)],
  ];
  for (const [side, was, is] of sides) {
    try {
      expect(is).to.deep.equal(was);
    } catch {
      return `${side} changed ${difference(was, is)}`;
    }
  }
  return null;
}

function byId(items: Record<string, unknown>[], key: string, fields: readonly string[]): { id: string }[] {
  return items
    .map((item) => ({
      ...Object.fromEntries(fields.flatMap((name) => (item[name] == null ? [] : [[name, item[name]]]))),
      id: String(item[key]),
    }))
    .sort((one, other) => one.id.localeCompare(other.id));
}

function difference(was: Record<string, unknown>[], is: Record<string, unknown>[]): string {
  const ids = new Set([...was, ...is].map((item) => item.id));
  for (const id of ids) {
    const [old, fresh] = [was, is].map((items) => items.find((item) => item.id === id));
    if (!old) return `: ${id} is new (${String(fresh?.status)})`;
    if (!fresh) return `: ${id} is gone`;
    for (const field of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      if (JSON.stringify(old[field]) !== JSON.stringify(fresh[field])) {
        return `${field} of ${id} from ${JSON.stringify(old[field])} to ${JSON.stringify(fresh[field])}`;
      }
    }
  }
  return 'something';
}
