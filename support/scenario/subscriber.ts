import type { Subscriber } from '../world/participants';
import type { CertificationWorld } from '../world/world';

/** "The subscriber" of the scenario; a new one where it has none yet. */
export async function theSubscriber(world: CertificationWorld): Promise<Subscriber> {
  return world.participants.subscribers[0] ?? newSubscriber(world);
}

/** Gives the scenario a subscriber with an account of its own; the first one is "the subscriber". */
export async function newSubscriber(world: CertificationWorld): Promise<Subscriber> {
  const { accounts, control, accountSettings } = world.suite;
  const account = await accounts.take(world.origin, world.participants.subscribers.at(-1)?.account);
  // The accounts that this process makes itself were prepared when it began.
  if (!account.own) await control?.prepareAccount(account.id, accountSettings);
  const subscriber: Subscriber = { account, existingIds: new Set(), existingCount: 0 };
  world.participants.subscribers.push(subscriber);
  if (!account.own) await noteExisting(world, subscriber);
  return subscriber;
}

/** What an existing account had before, and its notifications, are ignored by the scenario. */
async function noteExisting(world: CertificationWorld, subscriber: Subscriber): Promise<void> {
  const { account, existingIds } = subscriber;
  const { opf, bango, inbox, ledger } = world.suite;
  for (const { _id } of await opf.entitlementsOf(account.id, world.origin)) existingIds.add(_id);
  subscriber.existingCount = existingIds.size;
  // The platform may still tell of what a scenario before has deleted, which no list shows.
  for (const id of ledger.idsOf(account.id)) existingIds.add(id);
  for (const { entitlementId, externalEntitlementId } of (await bango?.recordsOf(account.id, world.origin)) ?? []) {
    existingIds.add(entitlementId);
    if (externalEntitlementId) existingIds.add(externalEntitlementId);
  }
  for (const { seq } of (await inbox?.callsAbout([account.id], world.callbacks.lastSeq, 0)) ?? []) {
    world.callbacks.lastSeq = Math.max(world.callbacks.lastSeq, seq);
  }
}
