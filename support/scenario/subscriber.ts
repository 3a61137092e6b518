import type { CertificationWorld, Subscriber } from '../world/world';

/** Gives the scenario a subscriber with an account of its own; the first one is "the subscriber". */
export async function newSubscriber(world: CertificationWorld): Promise<Subscriber> {
  const { accounts, control, accountSettings } = world.suite;
  const account = await accounts.take(world.origin, world.subscribers.at(-1)?.account);
  // The accounts that this process makes itself were prepared when it began.
  if (!account.own) await control?.prepareAccount(account.id, accountSettings);
  const subscriber: Subscriber = { account, before: new Set(), listedBefore: 0 };
  world.subscribers.push(subscriber);
  if (!account.own) await rememberOthers(world, subscriber);
  return subscriber;
}

/** What an existing account has from before, and what the CRM was told about it, is none of the scenario's business. */
async function rememberOthers(world: CertificationWorld, subscriber: Subscriber): Promise<void> {
  const { account, before } = subscriber;
  const { opf, bango, inbox, ledger } = world.suite;
  for (const { _id } of await opf.entitlementsOf(account.id, world.origin)) before.add(_id);
  subscriber.listedBefore = before.size;
  // The platform may still tell of what a scenario before has deleted, which no list shows.
  for (const id of ledger.idsOf(account.id)) before.add(id);
  for (const { entitlementId, externalEntitlementId } of (await bango?.recordsOf(account.id, world.origin)) ?? []) {
    before.add(entitlementId);
    if (externalEntitlementId) before.add(externalEntitlementId);
  }
  for (const { seq } of (await inbox?.callsAbout([account.id], world.lastHeardSeq, 0)) ?? []) {
    world.lastHeardSeq = Math.max(world.lastHeardSeq, seq);
  }
}
