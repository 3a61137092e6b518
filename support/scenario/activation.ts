import type { Answer } from '../http';
import { onlyForm } from '../merchant';
import { expectChange } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { expectSoon } from './look';
import { waitForPerson } from './person';

/**
 * The activation URL of the current subscription: from the purchase, else from activation info.
 *
 * @throws PlatformFailure `NO_ACTIVATION_URL`
 */
export async function activationUrl(world: CertificationWorld): Promise<string> {
  const { subscription } = world;
  if (subscription.activationUrl) return subscription.activationUrl;
  const answer = await world.suite.opf.send({ name: 'activation-info', entitlementId: subscription.id }, world.origin);
  const url = urlOf(answer);
  if (!url) {
    throw world.failure('NO_ACTIVATION_URL', 'activation info with a URL', `it answered ${answer.status}`, {
      exchange: answer.exchange,
    });
  }
  subscription.activationUrl = url;
  return url;
}

/** The URL in an activation info answer; null where there is none. */
export function urlOf({ decoded, status }: Answer): string | null {
  const url = ((decoded ?? {}) as { parameters?: { url?: unknown } }).parameters?.url;
  return status === 200 && typeof url === 'string' && URL.canParse(url) ? url : null;
}

/** Opens a page of the merchant as the subscriber, and presses its button where it has one. */
export async function openPage(world: CertificationWorld, url: string): Promise<Answer> {
  world.browser = world.suite.newBrowser();
  const page = await world.browser.open(url, world.origin);
  const waits = page.status < 300 && onlyForm(page) !== null && (await isPending(world));
  world.page = (waits ? await world.browser.pressButton(page, world.origin) : null) ?? page;
  return world.page;
}

/** At some merchants opening the page activates; a button that is still there then means something else. */
async function isPending(world: CertificationWorld): Promise<boolean> {
  const { id, accountId } = world.subscription;
  const listed = await world.suite.opf.entitlementsOf(accountId, world.origin);
  return listed.some(({ _id, status }) => _id === id && status === 'PENDING');
}

/** Acts as the subscriber at the activation URL: by program, and where that is not enough, by a person (`--manual`). */
export async function completeActivation(world: CertificationWorld, url: string): Promise<void> {
  await openPage(world, url);
  await waitForPerson(world, url);
}

/** Completes the activation and waits until both sides say ACTIVE: for a Given. */
export async function activate(world: CertificationWorld): Promise<void> {
  await completeActivation(world, await activationUrl(world));
  expectChange(world.subscription, { status: 'ACTIVE' });
  await expectSoon(world, 'the subscription is ACTIVE once the subscriber has completed the activation');
}
