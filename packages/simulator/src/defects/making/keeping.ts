import type { EntitlementStatus } from '../../lifecycle';
import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/** The platform keeps something else than what an action has led to. */
export function keeping(
  action: CrmAction,
  change: (entitlement: Entitlement) => Entitlement,
): Pick<PlatformSeams, 'stored'> {
  return { stored: (context, entitlement) => (asks(context, action) ? change(entitlement) : entitlement) };
}

/** The same for the state: where an action leads to `right`, the platform keeps `wrong`. */
export function keepingStatus(
  action: CrmAction,
  right: EntitlementStatus,
  wrong: EntitlementStatus,
): Pick<PlatformSeams, 'stored'> {
  return keeping(action, (entitlement) =>
    entitlement.status === right ? { ...entitlement, status: wrong } : entitlement,
  );
}
