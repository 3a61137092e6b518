import { until } from '../polling';
import type { CertificationWorld } from '../world/world';
import { drainCallbacks, fetchCallbacks } from './callbacks';
import { currentStatus, differences, expectNow } from './snapshots';

/**
 * How far the accounts' time is moved where that can be done: long enough for anything that undoes a change soon after
 * it.
 */
const LATER_SECONDS = 60;

/**
 * Checks that both sides still agree with the scenario a while later: a correct change must not be undone without the
 * CRM's knowledge. On the simulator the accounts' time is moved; on live it takes `CERTIFY_QUIET_SECONDS`.
 *
 * @param business what is expected, in business words
 * @throws PlatformFailure `NOT_LASTING` with the differences
 */
export async function expectToStay(world: CertificationWorld, business: string): Promise<void> {
  const { control, configuration } = world.suite;
  if (control) {
    world.clock.advance(LATER_SECONDS);
    for (const { account } of world.participants.subscribers) await control.advanceClock(account.id, LATER_SECONDS);
    await drainCallbacks(world);
    await expectNow(world, business, 'NOT_LASTING');
    world.markSettled();
    return;
  }
  let found: string[] = [];
  const { timeline } = await until({ limitSeconds: configuration.quietSeconds, firstPauseMs: 500 }, async () => {
    await fetchCallbacks(world);
    found = await differences(world);
    return { state: found.length > 0 ? 'hopeless' : 'not-yet', seen: currentStatus(world) ?? 'not listed' };
  });
  if (found.length > 0) throw world.failure('NOT_LASTING', business, found.join('; '), { timeline });
}
