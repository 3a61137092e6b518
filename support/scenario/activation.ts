import type { Answer } from '../http';
import { onlyForm } from '../merchant';
import { expectChange } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { failWithoutPerson, waitForPerson } from './person';
import { expectSoon } from './snapshots';
import { recordUrlLifetime } from './url-lifetime';

/**
 * The activation URL of the current subscription: from the purchase, else from activation info.
 *
 * @throws PlatformFailure `NO_ACTIVATION_URL`, `WRONG_ID`
 */
export async function activationUrl(world: CertificationWorld): Promise<string> {
  const { subscription } = world;
  if (subscription.activationUrl) return subscription.activationUrl;
  const answer = await world.suite.opf.send({ name: 'activation-info', entitlementId: subscription.id }, world.origin);
  const url = activationInfoUrl(answer);
  if (!url) {
    throw world.failure('NO_ACTIVATION_URL', 'activation info with a URL', `it answered ${answer.status}`, {
      exchange: answer.exchange,
    });
  }
  checkActivationInfoSubject(world, answer);
  recordUrlLifetime(world, answer);
  subscription.activationUrl = url;
  return url;
}

/**
 * Insists that activation info is about the current subscription. Whether it says so at all is for the contract.
 *
 * @throws PlatformFailure `WRONG_ID`
 */
export function checkActivationInfoSubject(world: CertificationWorld, { decoded, exchange }: Answer): void {
  const { id } = world.subscription;
  const { entitlementId = id } = (decoded ?? {}) as { entitlementId?: unknown };
  if (entitlementId === id) return;
  throw world.failure('WRONG_ID', `activation info about ${id}`, `it is about ${String(entitlementId)}`, { exchange });
}

/** The URL in an activation info answer; null where there is none. */
export function activationInfoUrl({ decoded, status }: Answer): string | null {
  const url = ((decoded ?? {}) as { parameters?: { url?: unknown } }).parameters?.url;
  return status === 200 && typeof url === 'string' && URL.canParse(url) ? url : null;
}

/**
 * Opens a page of the merchant as the subscriber, and presses its button where it has one.
 *
 * @returns whether there was a button to press, and the page took it
 */
async function openPage(world: CertificationWorld, url: string): Promise<boolean> {
  const browser = world.suite.newBrowser();
  const first = await browser.open(url, world.origin);
  const waits = first.status < 300 && onlyForm(first) !== null && (await isPending(world));
  const last = (waits ? await browser.pressButton(first, world.origin) : null) ?? first;
  world.observations.merchantPage = last;
  // A page that refuses what the program sent, or asks again, wants a person.
  return waits && last.status < 400 && onlyForm(last) === null;
}

/**
 * Opens a page of the merchant that should not work any more. On the simulator its button is pressed all the same; a live
 * merchant's may sell something else.
 */
export async function tryActivationPage(world: CertificationWorld, url: string): Promise<void> {
  const browser = world.suite.newBrowser();
  const first = await browser.open(url, world.origin);
  const presses = world.suite.control !== null && onlyForm(first) !== null;
  world.observations.merchantPage = (presses ? await browser.pressButton(first, world.origin) : null) ?? first;
}

/** At some merchants opening the page activates; a button that is still there then means something else. */
async function isPending(world: CertificationWorld): Promise<boolean> {
  const { id, accountId } = world.subscription;
  const listed = await world.suite.opf.entitlementsOf(accountId, world.origin);
  return listed.some(({ _id, status }) => _id === id && status === 'PENDING');
}

/** Acts as the subscriber at the activation URL: by program, and where that is not enough, by a person (`--manual`). */
export async function completeActivation(world: CertificationWorld, url: string): Promise<void> {
  const pressed = await openPage(world, url);
  const { control, configuration } = world.suite;
  if (configuration.manualSeconds !== null) await waitForPerson(world, url);
  // The simulator's pages say themselves what they want; a live merchant's may hold anything.
  else if (control === null && !pressed) await failWithoutPerson(world, url);
}

/** Completes the activation, unless it was active at once, and waits until both sides say ACTIVE: for a Given. */
export async function activate(world: CertificationWorld): Promise<void> {
  const url = await activationUrl(world).catch(async (error: unknown) => {
    if (await isPending(world)) throw error;
    return null;
  });
  if (url !== null) await completeActivation(world, url);
  expectChange(world.subscription, { status: 'ACTIVE' });
  await expectSoon(world, 'the subscription is ACTIVE once the subscriber has completed the activation');
}
