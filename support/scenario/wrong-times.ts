import type { Entitlement } from '../opf';
import { checkCreation, checkPlatformTimes } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { timeWindow } from './time-window';

/** What is wrong with the times of a listed entitlement that the scenario made, in words; empty when nothing is. */
export function wrongTimes(world: CertificationWorld, entitlement: Entitlement): string[] {
  return [
    ...checkPlatformTimes(entitlement, timeWindow(world, 'OpenTV Platform')),
    ...checkCreation(entitlement, world.observations.firstSeen.creationTimes),
  ];
}
