import { isConfirmedLater } from '../configuration';
import { ACCOUNT_TERMINATED, type Entitlement } from '../opf';
import { until } from '../polling';
import type { Subscriber } from '../world/participants';
import type { CertificationWorld } from '../world/world';

/**
 * Ends everything that the scenario made, and confirms it on both sides. What cannot be ended is
 * written to the ledger as a leftover; it never changes the scenario's verdict. An account that the run made on its own
 * simulator ends with that simulator: it costs nothing, and cancelling it would be a seventh of a rehearsal's calls.
 */
export async function cleanUp(world: CertificationWorld): Promise<void> {
  for (const subscriber of world.participants.subscribers) {
    const { account } = subscriber;
    if (world.suite.control && account.own) {
      noteEnded(world, subscriber, 'its simulator ends with the run');
      continue;
    }
    const problem = await endAll(world, subscriber).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (problem) noteLeftover(world, subscriber, problem);
    else noteEnded(world, subscriber, account.own ? 'account cancelled' : 'revoked');
    world.suite.accounts.release(account);
  }
}

/** @returns what is left, in words; null when nothing is */
async function endAll(world: CertificationWorld, subscriber: Subscriber): Promise<string | null> {
  const { suite, origin } = world;
  const { account } = subscriber;
  if (account.own) await suite.opf.send({ name: 'cancel-account', accountId: account.id }, origin).catch(() => null);
  await releaseConfirmations(world, account.id);
  // Where cancelling the account failed, its subscriptions are revoked one by one: the look below decides.
  const revoked = new Set<string>();
  const { value, timeline } = await until({ limitSeconds: suite.configuration.waitSeconds }, async () => {
    const left = await openEntitlements(world, subscriber);
    for (const { _id } of left.filter((one) => !revoked.has(one._id))) {
      revoked.add(_id);
      await suite.opf.send({ name: 'revoke', entitlementId: _id, reason: ACCOUNT_TERMINATED }, origin);
    }
    const seen = left.map(({ _id, status }) => `${_id} ${status}`).join(', ') || (await openAtBango(world, subscriber));
    return seen ? { state: 'not-yet', seen } : { state: 'done', value: true, seen: 'nothing left' };
  });
  return value ? null : `not ended: ${timeline}`;
}

/** On the simulator the scenario held the confirmations back; nothing would end for good otherwise. */
async function releaseConfirmations({ suite, participants }: CertificationWorld, accountId: string): Promise<void> {
  const { products } = suite.configuration;
  if (!participants.subscriptions.some(({ productId }) => isConfirmedLater(products, productId))) return;
  await suite.control?.prepareAccount(accountId, { confirmations: 'automatic' });
  await suite.control?.confirm(accountId);
}

/** What needs no end any more, on either side: a purchase that failed left nothing that could be used. */
function endedStates({ suite }: CertificationWorld): string[] {
  return [...suite.contract.finalStates(), 'FAILED'];
}

async function openEntitlements(
  world: CertificationWorld,
  { account, existingIds }: Subscriber,
): Promise<Entitlement[]> {
  const finals = endedStates(world);
  const listed = await world.suite.opf.entitlementsOf(account.id, world.origin);
  return listed.filter(({ _id, status }) => !existingIds.has(_id) && !finals.includes(status));
}

async function openAtBango(world: CertificationWorld, { account, existingIds }: Subscriber): Promise<string | null> {
  const finals = endedStates(world);
  const records = (await world.suite.bango?.recordsOf(account.id, world.origin)) ?? [];
  const alive = records.filter(
    ({ entitlementId, status }) => !existingIds.has(entitlementId) && !finals.includes(status),
  );
  if (alive.length === 0) return null;
  return `not ended at Bango: ${alive.map(({ entitlementId, status }) => `${entitlementId} ${status}`).join(', ')}`;
}

function noteEnded({ suite: { ledger } }: CertificationWorld, { account }: Subscriber, how: string): void {
  for (const entry of ledger.openEntries(account.id)) ledger.ended(entry, how);
}

function noteLeftover({ suite: { ledger } }: CertificationWorld, { account }: Subscriber, problem: string): void {
  for (const entry of ledger.openEntries(account.id)) ledger.leftover(entry, problem);
}
