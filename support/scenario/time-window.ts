import type { Entitlement } from '../opf';
import { checkCreation, checkPlatformTimes, type TimeWindow } from '../subscriptions';
import type { CertificationWorld } from '../world/world';

/** The time in which everything of a scenario happened, by the clock of a party. */
export function timeWindow(world: CertificationWorld, party: 'OpenTV Platform' | 'Bango'): TimeWindow {
  const skew = world.suite.http.skewMs(party);
  return { from: world.clock.startedAt + skew, to: Date.now() + skew + world.clock.offsetMs };
}

/** What time it is by OpenTV Platform's clock for the scenario's accounts, in milliseconds since 1970. */
export function platformNow({ suite, clock }: CertificationWorld): number {
  return Date.now() + clock.offsetMs + suite.http.skewMs('OpenTV Platform');
}

/** What is wrong with the times of a listed entitlement that the scenario made, in words; empty when nothing is. */
export function timeProblems(world: CertificationWorld, entitlement: Entitlement): string[] {
  return [
    ...checkPlatformTimes(entitlement, timeWindow(world, 'OpenTV Platform')),
    ...checkCreation(entitlement, world.observations.firstSeen.creationTimes),
  ];
}
