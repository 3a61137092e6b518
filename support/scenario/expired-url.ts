import { setTimeout as wait } from 'node:timers/promises';
import { NotObservable } from '../errors';
import { MARGIN_SECONDS } from '../merchant';
import type { CertificationWorld } from '../world/world';
import { activationInfoUrl } from './activation';
import { requireSuccess } from './require-success';
import { secondsLeft } from './url-lifetime';

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/**
 * Lets the activation URL of the current subscription expire, and keeps it: on the simulator by moving the account's clock,
 * elsewhere by waiting, where it is soon.
 *
 * @throws SetUpProblem as `requireSuccess`; NotObservable `NOT_SOON` where that takes too long, or the platform does not say how long
 */
export async function letActivationUrlExpire(world: CertificationWorld): Promise<void> {
  const { control } = world.suite;
  await requireSuccess(world, { name: 'activation-info', entitlementId: world.subscription.id });
  const { answer } = world.lastRequest;
  world.requests.storedUrl = activationInfoUrl(answer);
  const left = secondsLeft(world, answer);
  if (control) {
    const seconds = (Number.isFinite(left) ? left : DAY_SECONDS) + HOUR_SECONDS;
    await control.advanceClock(world.subscription.accountId, seconds);
    world.clock.advance(seconds);
  } else await waitFor(world, left);
  world.subscription.activationUrl = null;
}

async function waitFor({ suite }: CertificationWorld, left: number): Promise<void> {
  const { activationUrls, configuration } = suite;
  if (!Number.isFinite(left))
    throw new NotObservable('NOT_SOON', 'The platform does not say when the activation URL expires.');
  activationUrls.seen(left);
  if (!activationUrls.expireWithin(configuration.waitSeconds))
    throw new NotObservable('NOT_SOON', activationUrls.tooLong);
  await wait(Math.max(0, left + MARGIN_SECONDS) * 1000);
}
