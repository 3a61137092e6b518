import type { LifecycleEvent, LifecycleRow, MerchantWay } from './row';
import type { EntitlementStatus } from './states';
import { lifecycle } from './table';

/**
 * Looks an event up in the life cycle.
 * @param from the entitlement's state; null where there is none yet
 * @returns the row, or undefined where the event is to be refused
 */
export function findRow(
  from: EntitlementStatus | null,
  event: LifecycleEvent,
  way: MerchantWay,
): LifecycleRow | undefined {
  return lifecycle.find((row) => row.from === from && row.event === event && row.way === way);
}
