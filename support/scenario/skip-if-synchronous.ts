import { NotObservable } from '../errors';
import type { Action } from '../opf';
import type { Snapshot } from '../world/observations';
import type { CertificationWorld } from '../world/world';
import { takeSnapshot } from './snapshots';

const STATUS_AFTER: Partial<Record<Action['name'], readonly string[]>> = {
  suspend: ['SUSPENDED'],
  resume: ['ACTIVE'],
  cancel: ['CANCELLED', 'ACTIVE-ENDING'],
  revoke: ['REVOKED'],
};

/**
 * A merchant need not confirm everything later (docs/spec/opentv-platform.md, "The supported use cases": 200 or 202):
 * where both sides show at once what was asked for, there is nothing that the platform could have waited for. On the
 * simulator the merchant is known to wait.
 *
 * @throws NotObservable `DONE_AT_ONCE`
 */
export async function skipIfSynchronous(world: CertificationWorld): Promise<void> {
  const { action, answer } = world.lastRequest;
  if (world.suite.control || answer.status !== 200 || !world.participants.current) return;
  const before = world.observations.latest.get(world.subscriber.account.id);
  const now = await takeSnapshot(world, world.subscriber);
  if (!isDone(world, action, before, now)) return;
  throw new NotObservable(
    'DONE_AT_ONCE',
    `The merchant of the confirmed-later product does this at once (${action.name}), so there is nothing to wait for.`,
    answer.exchange.id,
  );
}

function isDone(
  { participants: { current } }: CertificationWorld,
  action: Action,
  before: Snapshot | undefined,
  now: Snapshot,
): boolean {
  const entitlement = now.entitlements.find(({ _id }) => _id === current?.id);
  const records = now.records?.filter(
    ({ externalEntitlementId }) => !externalEntitlementId || externalEntitlementId === current?.id,
  );
  if (action.name === 'change-product') {
    if (entitlement?.productId !== action.productId) return false;
    const key = (snapshot: Snapshot | undefined, id: string): string | undefined =>
      snapshot?.records?.find(({ entitlementId }) => entitlementId === id)?.productKey;
    return records?.some(({ entitlementId, productKey }) => productKey !== key(before, entitlementId)) ?? true;
  }
  const after = STATUS_AFTER[action.name] ?? [];
  if (!entitlement || !after.includes(entitlement.status)) return false;
  return records?.some(({ status }) => status === entitlement.status) ?? true;
}
