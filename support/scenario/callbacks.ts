import { type ReceivedCall, webhookOf } from '../crm-endpoint';
import { PlatformFailure } from '../errors';
import { until } from '../polling';
import { checkNotification, checkNotificationTime, type Notification } from '../subscriptions';
import type { ReceivedCallback } from '../world/callbacks';
import type { CertificationWorld } from '../world/world';
import { checkAuthentication } from './callback-authentication';
import { recordCallback } from './record-callback';
import { timeWindow } from './time-window';

/** Fetches what the CRM received about this scenario's ids since the last time, and records it as evidence. */
export async function fetchCallbacks(world: CertificationWorld, waitMs = 0): Promise<void> {
  const { inbox } = world.suite;
  const { ids } = world.participants;
  if (!inbox || ids.length === 0) return;
  for (const call of await inbox.callsAbout(ids, world.callbacks.lastSeq, waitMs)) {
    world.callbacks.lastSeq = Math.max(world.callbacks.lastSeq, call.seq);
    if (!isAboutExisting(world, call)) world.callbacks.all.push(recordCallback(world, call));
  }
}

/** A late call about what an existing account had before the scenario. */
function isAboutExisting({ participants, suite }: CertificationWorld, call: ReceivedCall): boolean {
  if (call.kind === 'other') return false;
  const { entitlementId } = (webhookOf(suite.contract, call).decodeRequest(call.body) ?? {}) as Notification;
  return (
    entitlementId !== undefined && participants.subscribers.some(({ existingIds }) => existingIds.has(entitlementId))
  );
}

/** On the simulator: as `drainCallbacks`. On live: fetches for `CERTIFY_QUIET_SECONDS` what comes in. */
export async function fetchCallbacksUntilQuiet(world: CertificationWorld): Promise<void> {
  const { control, configuration } = world.suite;
  if (control) return drainCallbacks(world);
  await until({ limitSeconds: configuration.quietSeconds, firstPauseMs: 200 }, async () => {
    await fetchCallbacks(world);
    return { state: 'not-yet', seen: `${world.callbacks.all.length} calls` };
  });
}

/** Fetches what came; the simulator is asked to deliver first what it has yet to send. */
export async function drainCallbacks(world: CertificationWorld): Promise<void> {
  const { control } = world.suite;
  if (control) for (const { account } of world.participants.subscribers) await control.drain(account.id);
  await fetchCallbacks(world);
}

/** What a scenario waits for: a state announced for the current subscription, after the action. */
export interface Announcement {
  status: string;
  /** Bango's reasons that may announce it; a notification that names no reason is judged by its status alone. */
  reasons: string[];
}

/**
 * Waits until the CRM receives a notification. Side effect: every call that came is kept in `world.callbacks`.
 *
 * @param options.taken only a call that the CRM's endpoint answered with 200 counts
 * @throws PlatformFailure `NOT_TOLD` when the deadline passes, or nothing is on its way any more; as `checkAuthentication`
 */
export async function expectNotification(
  world: CertificationWorld,
  { status, reasons }: Announcement,
  options: { taken?: boolean } = {},
): Promise<ReceivedCallback> {
  const { control, configuration } = world.suite;
  const { id, productId } = world.subscription;
  const known = world.suite.contract.notificationReasons();
  // The body is assumed: a reason that is not Bango's says nothing that could be wrong.
  const agreesWith = (reason: string | null | undefined, expected: string[]): boolean =>
    typeof reason !== 'string' || !(reason in known) || expected.includes(reason);
  const matches = ({ call, content }: ReceivedCallback): boolean =>
    (!options.taken || call.answer.status === 200) &&
    content.entitlementId === id &&
    content.status === status &&
    (content.productId ?? productId) === productId &&
    agreesWith(content.notificationReason, reasons);
  const { value, timeline } = await until({ limitSeconds: configuration.waitSeconds }, async () => {
    await fetchCallbacks(world, control ? 0 : 500);
    let found = world.callbacks.sinceAction.find(matches);
    if (control && !found) {
      await drainCallbacks(world);
      found = world.callbacks.sinceAction.find(matches);
    }
    checkAuthentication(world.callbacks.all);
    const seen = describeCallbacks(world);
    if (found) return { state: 'done' as const, value: found, seen };
    return { state: control ? ('hopeless' as const) : ('not-yet' as const), seen };
  });
  if (value) return value;
  const others = world.callbacks.sinceAction;
  const closest = others.at(-1)?.exchange;
  throw world.failure(
    'NOT_TOLD',
    `the CRM is told that the subscription is ${status}`,
    others.length === 0 ? 'the CRM was told nothing' : `the CRM was told only: ${describeCallbacks(world)}`,
    { timeline, ...(closest ? { exchange: closest } : {}) },
  );
}

/**
 * Checks every notification that the scenario's account ever received: about a subscription of its own, with a state that
 * it rightly had (docs/spec/opentv-platform.md, "What the suite insists on", notification order). Doubled ones are harmless, but shown.
 *
 * @throws PlatformFailure `WRONGLY_TOLD`, and as `checkAuthentication`
 */
export function checkReceivedCallbacks(world: CertificationWorld): void {
  checkAuthentication(world.callbacks.all);
  const counts = new Map<string, number>();
  for (const { content, exchange, call } of world.callbacks.all) {
    const broken = exchange.deviations.find(({ basis }) => basis !== 'assumed-shape');
    if (broken) {
      throw new PlatformFailure('CONTRACT', 'a notification as agreed', `${broken.where} ${broken.message}`, {
        exchange,
      });
    }
    if (call.kind !== 'notification') continue;
    const [wrong] = [
      ...checkNotification(content, world.participants.subscriptions, world.suite.contract),
      ...checkNotificationTime(content, timeWindow(world, 'OpenTV Platform')),
    ];
    if (wrong)
      throw new PlatformFailure('WRONGLY_TOLD', 'notifications that agree with what happened', wrong, { exchange });
    const key = [content.entitlementId, content.productId, content.status, content.notificationReason].join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const changes = world.participants.subscriptions.find(({ id }) => id === content.entitlementId)?.history ?? [];
    const times = changes.filter((one) => one.status === content.status && one.productId === content.productId).length;
    if (count > times && !world.callbacks.duplicatesExpected) {
      world.evidence.warning({
        point: 'notification-order',
        message: `the CRM was told ${count} times that ${content.entitlementId} is ${content.status}`,
        exchangeId: exchange.id,
      });
    }
  }
}

/** The first notification since the action that tells of a change. */
export function firstChangeNotification(world: CertificationWorld): ReceivedCallback | null {
  const notifications = world.callbacks.sinceAction.filter(({ call }) => call.kind === 'notification');
  return notifications.find((notification) => !isLateNotification(world, notification)) ?? null;
}

/**
 * Whether a notification only tells a state that the subscription had before. On live such a one may still come in after the action, which is
 * harmless; the simulator is asked to deliver everything before the action.
 */
export function isLateNotification(world: CertificationWorld, { content }: ReceivedCallback): boolean {
  if (world.suite.control) return false;
  return checkNotification(content, world.participants.subscriptions, world.suite.contract).length === 0;
}

/** The callbacks since the action, as "SUSPENDED (SUSPENSION_SUCCESS) for <entitlement id>, ACTIVE (...) for ...". */
function describeCallbacks(world: CertificationWorld): string {
  const received = world.callbacks.sinceAction;
  if (received.length === 0) return 'nothing';
  return received
    .map(
      ({ content: { status, notificationReason, entitlementId } }) =>
        `${status} (${notificationReason}) for ${entitlementId}`,
    )
    .join(', ');
}
