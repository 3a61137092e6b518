import type { Exchange } from '@opentv-bango/evidence';
import { callExchange, type ReceivedCall, webhookOf } from '../crm-endpoint';
import { PlatformFailure } from '../errors';
import { until } from '../polling';
import { checkNotification, checkNotificationTime, type Notification } from '../subscriptions';
import type { HeardCall } from '../world/heard-call';
import type { CertificationWorld } from '../world/world';
import { checkAuthentication } from './callback-authentication';
import { timeWindow } from './time-window';

/** Fetches what the CRM received about this scenario's ids since the last time, and records it as evidence. */
export async function listen(world: CertificationWorld, waitMs = 0): Promise<void> {
  const { inbox } = world.suite;
  const ids = [...world.subscribers.map(({ account }) => account.id), ...world.subscriptions.map(({ id }) => id)];
  if (!inbox || ids.length === 0) return;
  for (const call of await inbox.callsAbout(ids, world.lastHeardSeq, waitMs)) {
    world.lastHeardSeq = Math.max(world.lastHeardSeq, call.seq);
    if (!isAboutOthers(world, call)) world.heard.push(record(world, call));
  }
}

/** A late call about what an existing account had before the scenario came. */
function isAboutOthers({ subscribers, suite }: CertificationWorld, { kind, body }: ReceivedCall): boolean {
  if (kind === 'other') return false;
  const { entitlementId } = (webhookOf(suite.contract, kind).decodeRequest(body) ?? {}) as Notification;
  return entitlementId !== undefined && subscribers.some(({ before }) => before.has(entitlementId));
}

/** On the simulator: waits until nothing is on its way any more. On live: listens for `CERTIFY_QUIET_SECONDS`. */
export async function listenUntilQuiet(world: CertificationWorld): Promise<void> {
  const { control, configuration } = world.suite;
  if (control) return hearWhatIsOnItsWay(world);
  await until({ limitSeconds: configuration.quietSeconds, firstPauseMs: 200 }, async () => {
    await listen(world);
    return { state: 'not-yet', seen: `${world.heard.length} calls` };
  });
}

/** Hears what came; the simulator is asked to deliver before what is on its way. */
export async function hearWhatIsOnItsWay(world: CertificationWorld): Promise<void> {
  const { control } = world.suite;
  if (control) for (const { account } of world.subscribers) await control.drain(account.id);
  await listen(world);
}

/** What a scenario waits for: a state announced for the current subscription, after the action. */
export interface Announcement {
  status: string;
  /** Bango's reasons that may announce it; a notification that names no reason is judged by its status alone. */
  reasons: string[];
}

/**
 * Waits until the CRM is told. Side effect: every call that came is kept in `world.heard`.
 *
 * @param options.taken only a call that the CRM's endpoint answered with 200 counts
 * @throws PlatformFailure `NOT_TOLD` when the deadline passes, or nothing is on its way any more; as `checkAuthentication`
 */
export async function expectTold(
  world: CertificationWorld,
  { status, reasons }: Announcement,
  options: { taken?: boolean } = {},
): Promise<HeardCall> {
  const { control, configuration } = world.suite;
  const { id, productId } = world.subscription;
  const known = world.suite.contract.notificationReasons();
  // The body is assumed: a reason that is not Bango's says nothing that could be wrong.
  const agreesWith = (reason: string | null | undefined, expected: string[]): boolean =>
    typeof reason !== 'string' || !(reason in known) || expected.includes(reason);
  const matches = ({ call, content }: HeardCall): boolean =>
    (!options.taken || call.answer.status === 200) &&
    content.entitlementId === id &&
    content.status === status &&
    (content.productId ?? productId) === productId &&
    agreesWith(content.notificationReason, reasons);
  const { value, timeline } = await until({ limitSeconds: configuration.waitSeconds }, async () => {
    await listen(world, control ? 0 : 500);
    let told = world.heard.slice(world.heardBeforeAction).find(matches);
    if (control && !told) {
      await hearWhatIsOnItsWay(world);
      told = world.heard.slice(world.heardBeforeAction).find(matches);
    }
    checkAuthentication(world.heard);
    const seen = describeHeard(world);
    if (told) return { state: 'done' as const, value: told, seen };
    return { state: control ? ('hopeless' as const) : ('not-yet' as const), seen };
  });
  if (value) return value;
  const others = world.heard.slice(world.heardBeforeAction);
  const closest = others.at(-1)?.exchange;
  throw world.failure(
    'NOT_TOLD',
    `the CRM is told that the subscription is ${status}`,
    others.length === 0 ? 'the CRM was told nothing' : `the CRM was told only: ${describeHeard(world)}`,
    { timeline, ...(closest ? { exchange: closest } : {}) },
  );
}

/**
 * Checks every notification that the scenario's account ever received: about a subscription of its own, with a state that
 * it rightly had (docs/spec/opentv-platform.md, "What the suite insists on", notification order). Doubled ones are
 * harmless, but shown.
 *
 * @throws PlatformFailure `WRONGLY_TOLD`, and as `checkAuthentication`
 */
export function checkAllHeard(world: CertificationWorld): void {
  checkAuthentication(world.heard);
  const counts = new Map<string, number>();
  for (const { content, exchange, call } of world.heard) {
    const broken = exchange.deviations.find(({ basis }) => basis !== 'assumed-shape');
    if (broken) {
      throw new PlatformFailure('CONTRACT', 'a notification as agreed', `${broken.where} ${broken.message}`, {
        exchange,
      });
    }
    if (call.kind !== 'notification') continue;
    const [wrong] = [
      ...checkNotification(content, world.subscriptions, world.suite.contract),
      ...checkNotificationTime(content, timeWindow(world, 'OpenTV Platform')),
    ];
    if (wrong)
      throw new PlatformFailure('WRONGLY_TOLD', 'notifications that agree with what happened', wrong, { exchange });
    const key = [content.entitlementId, content.productId, content.status, content.notificationReason].join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const changes = world.subscriptions.find(({ id }) => id === content.entitlementId)?.history ?? [];
    const times = changes.filter((one) => one.status === content.status && one.productId === content.productId).length;
    if (count > times && !world.duplicatesExpected) {
      world.warning({
        point: 'notification-order',
        message: `the CRM was told ${count} times that ${content.entitlementId} is ${content.status}`,
        exchangeId: exchange.id,
      });
    }
  }
}

/** The first notification since the action that tells of a change. */
export function toldOfAChange(world: CertificationWorld): HeardCall | null {
  const told = world.heard.slice(world.heardBeforeAction).filter(({ call }) => call.kind === 'notification');
  return told.find((heard) => !isLate(world, heard)) ?? null;
}

/**
 * Whether a notification only tells what rightly was before. On live such a one may still come in after the action, which is
 * harmless; the simulator is asked to deliver everything before the action.
 */
export function isLate(world: CertificationWorld, { content }: HeardCall): boolean {
  if (world.suite.control) return false;
  return checkNotification(content, world.subscriptions, world.suite.contract).length === 0;
}

/** "SUSPENDED (SUSPENSION_SUCCESS), ACTIVE (...)" of what was heard since the action. */
function describeHeard(world: CertificationWorld): string {
  const heard = world.heard.slice(world.heardBeforeAction);
  if (heard.length === 0) return 'nothing';
  return heard
    .map(
      ({ content: { status, notificationReason, entitlementId } }) =>
        `${status} (${notificationReason}) for ${entitlementId}`,
    )
    .join(', ');
}

function record(world: CertificationWorld, call: ReceivedCall): HeardCall {
  const { contract, leg, recorder } = world.suite;
  const operation = webhookOf(contract, call.kind);
  const content = operation.decodeRequest(call.body) as Notification;
  const all = call.kind === 'other' ? [] : operation.checkRequest({ headers: call.headers, body: call.body });
  const usual = callExchange(leg, call);
  const exchange: Exchange = {
    ...usual,
    scenarioId: world.scenarioId,
    testCaseStartedId: world.testCaseStartedId,
    phase: world.phase,
    step: world.step,
    operationId: operation.id,
    accountId: textOrNull(content?.accountId),
    entitlementId: textOrNull(content?.entitlementId),
    deviations: all,
    warnings: [
      ...all
        .filter(({ basis }) => basis === 'assumed-shape')
        .map(({ where, message }) => ({ point: where, message: `${where} ${message}` })),
      ...usual.warnings,
    ],
  };
  return { call, content: content ?? {}, exchange: recorder.record(exchange, world) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
