import type { Entitlement } from '../opf';
import { until } from '../polling';
import {
  checkBangoIds,
  checkBangoTimes,
  checkExpiry,
  checkReason,
  checkSwappedReason,
  compareProductKeys,
  compareWithBango,
  compareWithPlatform,
  isListed,
  type Subscription,
  VALIDITY_FIELDS,
} from '../subscriptions';
import type { Snapshot } from '../world/observations';
import type { Subscriber } from '../world/participants';
import type { CertificationWorld } from '../world/world';
import { drainCallbacks } from './callbacks';
import { timeProblems, timeWindow } from './time-window';

/** Reads what both sides have about a subscriber's account, apart from what was there before. */
export async function takeSnapshot(world: CertificationWorld, { account, existingIds }: Subscriber): Promise<Snapshot> {
  const { opf, bango } = world.suite;
  const listed = await opf.entitlementsOf(account.id, world.origin);
  // A list that repeats a record is judged from the action on: in a Given it would only block every scenario.
  const entitlements = world.requests.whenHasBegun
    ? listed
    : [...new Map(listed.map((one) => [one._id, one])).values()];
  const records = bango ? await bango.recordsOf(account.id, world.origin) : null;
  if (!records) world.evidence.notObserved('Bango', "BANGO_BASE_URL is not set, so Bango's side cannot be seen");
  for (const field of VALIDITY_FIELDS)
    if (listed.some((entitlement) => isListed(entitlement, field))) world.suite.listedFields.add(field);
  const snapshot = {
    entitlements: entitlements.filter(({ _id }) => !existingIds.has(_id)),
    records: records?.filter(({ entitlementId }) => !existingIds.has(entitlementId)) ?? null,
  };
  world.observations.latest.set(account.id, snapshot);
  world.observations.requestBeforeSnapshot = world.requests.latest;
  return snapshot;
}

/**
 * Everything in which both sides differ from what the scenario expects, over all its accounts; empty when they agree.
 */
export async function differences(world: CertificationWorld): Promise<string[]> {
  const found: string[] = [];
  for (const subscriber of world.participants.subscribers) {
    const expected = world.participants.subscriptionsOf(subscriber.account.id);
    const { entitlements, records } = await takeSnapshot(world, subscriber);
    const { contract, listedFields } = world.suite;
    found.push(...compareWithPlatform(expected, entitlements, contract.finalStates(), listedFields));
    warnOfUnlistedValidity(world, expected);
    found.push(...entitlements.flatMap((entitlement) => timeProblems(world, entitlement)));
    found.push(...entitlements.flatMap((entitlement) => wrongReason(world, entitlement)));
    if (!records) continue;
    found.push(...compareWithBango(expected, records, world.suite.productNaming));
    found.push(...records.flatMap((record) => checkBangoIds(record, expected, world.observations.firstSeen.bangoIds)));
    found.push(...compareProductKeys(expected, records, world.observations.firstSeen.productKeys));
    found.push(...records.flatMap((record) => checkBangoTimes(record, timeWindow(world, 'Bango'))));
    const bought = boughtNow(world);
    if (bought) found.push(...checkExpiry(bought, records, world.suite.productNaming));
  }
  return found;
}

function warnOfUnlistedValidity(world: CertificationWorld, expected: readonly Subscription[]): void {
  const missing = VALIDITY_FIELDS.filter((field) => !world.suite.listedFields.has(field));
  if (missing.length === 0 || !expected.some(({ validity }) => validity !== null)) return;
  const message = `the platform lists no ${missing.join(' and no ')}, so the validity that was asked for cannot be seen`;
  world.evidence.warnOnce({ point: 'validity', message, exchangeId: null });
}

function wrongReason(world: CertificationWorld, entitlement: Entitlement): string[] {
  const other = world.participants.subscriptions.find(
    ({ id }) => id === entitlement._id && id !== world.participants.current?.id,
  );
  if (other) return checkReason(other, entitlement, world.observations.firstSeen.reasons);
  const action = world.requests.ofWhen?.action;
  if (!action || !('reason' in action) || !action.reason || action.entitlementId !== entitlement._id) return [];
  return checkSwappedReason(entitlement, action.reason);
}

/** What the scenario's own action bought. Elsewhere a mistake of purchases would hide what the scenario is about. */
function boughtNow({ requests, participants }: CertificationWorld): Subscription | null {
  const { ofWhen } = requests;
  return ofWhen?.action.name === 'purchase' && ofWhen.answer.status < 300 ? participants.current : null;
}

/**
 * Checks that both sides agree with the scenario now.
 *
 * @param business what is expected, in business words
 * @param code of the failure
 * @throws PlatformFailure with this code and the differences
 */
export async function expectNow(world: CertificationWorld, business: string, code = 'WRONG_STATE'): Promise<void> {
  const found = await differences(world);
  if (found.length > 0) throw world.failure(code, business, found.join('; '));
}

/**
 * Waits until both sides agree with the scenario; ends at once when the current subscription reached another final
 * state.
 *
 * @throws PlatformFailure `WRONG_STATE` with the differences and the timeline
 */
export async function expectSoon(world: CertificationWorld, business: string): Promise<void> {
  const { contract, configuration } = world.suite;
  const finals = contract.finalStates();
  let found: string[] = [];
  const { value, timeline } = await until({ limitSeconds: configuration.waitSeconds }, async () => {
    await drainCallbacks(world);
    found = await differences(world);
    const status = currentStatus(world);
    const seen = status ?? 'not listed';
    if (found.length === 0) return { state: 'done', value: true, seen };
    const lost = status !== null && finals.includes(status) && status !== world.participants.current?.status;
    return { state: lost ? 'hopeless' : 'not-yet', seen };
  });
  if (!value) throw world.failure('WRONG_STATE', business, found.join('; '), { timeline });
  world.markSettled();
}

/** The status of the current subscription as the platform listed it last; null where it did not list it. */
export function currentStatus({ participants, observations }: CertificationWorld): string | null {
  return (participants.current && observations.entitlement(participants.current)?.status) ?? null;
}
