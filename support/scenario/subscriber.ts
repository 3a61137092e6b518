import type { CertificationWorld, Subscriber } from '../world/world';

/** Gives the scenario a subscriber with an account of its own; the first one is "the subscriber". */
export async function newSubscriber(world: CertificationWorld): Promise<Subscriber> {
  const { accounts, control, callbackUrl } = world.suite;
  const account = await accounts.take(world.origin, async (accountId) => {
    await control?.prepareAccount(accountId, {
      confirmations: 'held',
      ...(callbackUrl ? { crmCallbackUrl: callbackUrl } : {}),
    });
  });
  const subscriber: Subscriber = { account, before: new Set() };
  world.subscribers.push(subscriber);
  if (!account.own) {
    const { opf, bango } = world.suite;
    for (const { _id } of await opf.entitlementsOf(account.id, world.origin)) subscriber.before.add(_id);
    for (const { entitlementId } of (await bango?.recordsOf(account.id, world.origin)) ?? [])
      subscriber.before.add(entitlementId);
  }
  return subscriber;
}
