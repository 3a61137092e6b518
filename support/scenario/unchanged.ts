import { firstDifference } from '../subscriptions';
import type { Snapshot } from '../world/observations';
import type { CertificationWorld } from '../world/world';
import { drainCallbacks, firstChangeNotification } from './callbacks';
import { takeSnapshot } from './snapshots';
import { timeProblems } from './time-window';

/** Keeps what both sides say before an action, for `expectUnchanged`. */
export async function takeSnapshotsBeforeAction(world: CertificationWorld): Promise<void> {
  const { observations, participants } = world;
  if (!world.isSettled) for (const subscriber of participants.subscribers) await takeSnapshot(world, subscriber);
  observations.beforeAction = new Map(observations.latest);
}

/**
 * Checks that nothing at all has changed since `takeSnapshotsBeforeAction`, on either side, and that the CRM was told nothing.
 *
 * @throws PlatformFailure `CHANGED`, `TOLD`
 */
export async function expectUnchanged(world: CertificationWorld): Promise<void> {
  await drainCallbacks(world);
  for (const subscriber of world.participants.subscribers) {
    const before = world.observations.beforeAction.get(subscriber.account.id);
    if (!before) continue;
    const now = await takeSnapshot(world, subscriber);
    const changed = changes(before, now);
    if (changed) throw world.failure('CHANGED', 'nothing has changed', changed);
    const [wrong] = now.entitlements.flatMap((entitlement) => timeProblems(world, entitlement));
    if (wrong) throw world.failure('CHANGED', 'nothing has changed', wrong);
    if (changes(before, now, STAMPS)) {
      world.evidence.warning({
        point: 'modified',
        message: 'nothing has changed but the time of the last change',
        exchangeId: null,
      });
    }
  }
  await expectNothingForUnknownAccount(world);
  world.markSettled();
  const first = firstChangeNotification(world);
  if (first) {
    const { entitlementId, status } = first.content;
    throw world.failure('TOLD', 'nothing has changed', `the CRM was told that ${entitlementId} is ${status}`, {
      exchange: first.exchange,
    });
  }
}

/** A purchase for an account that does not exist must not make one at Bango either. */
async function expectNothingForUnknownAccount(world: CertificationWorld): Promise<void> {
  const { requests, suite, participants, origin } = world;
  if (requests.latest?.action.name !== 'purchase' || !suite.bango) return;
  const { accountId } = requests.latest.action;
  if (participants.subscribers.some(({ account }) => account.id === accountId)) return;
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

/** The first difference between two snapshots, in words; null when they are equal. */
function changes(before: Snapshot, now: Snapshot, further: readonly string[] = []): string | null {
  const platform = firstDifference(before.entitlements, now.entitlements, '_id', [...PLATFORM_FIELDS, ...further]);
  if (platform) return `OpenTV Platform changed ${platform}`;
  const fields = [...BANGO_FIELDS, ...further];
  const bango = firstDifference(before.records ?? [], now.records ?? [], 'entitlementId', fields);
  return bango && `Bango changed ${bango}`;
}
