import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/**
 * Calls that name no tenant, or one that does not exist, are served in the name of the simulator's first tenant.
 *
 * @param actions that are served so; none: all
 */
export function asTheUsualTenant(
  point: 'missing-tenant' | 'unknown-tenant',
  ...actions: readonly CrmAction[]
): Pick<PlatformSeams, 'tenant'> {
  return {
    tenant: (context, found) =>
      found.verdict?.point.startsWith(point) && (actions.length === 0 || asks(context, ...actions))
        ? { tenantId: 'operator-1', verdict: null }
        : found,
  };
}
