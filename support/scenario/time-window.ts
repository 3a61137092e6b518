import type { TimeWindow } from '../subscriptions';
import type { CertificationWorld } from '../world/world';

/** The time in which everything of a scenario happened, by the clock of a party. */
export function timeWindow(world: CertificationWorld, party: 'OpenTV Platform' | 'Bango'): TimeWindow {
  const skew = world.suite.http.skewMs(party);
  return { from: world.clock.startedAt + skew, to: Date.now() + skew + world.clock.offsetMs };
}
