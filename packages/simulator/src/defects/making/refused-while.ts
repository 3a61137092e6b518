import type { EntitlementStatus } from '../../lifecycle';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';

/**
 * Actions are refused as long as a subscription is in a state that allows them.
 *
 * @param message of the refusal
 */
export function refusedWhile(
  status: EntitlementStatus,
  actions: readonly CrmAction[],
  message: string,
): Pick<PlatformSeams, 'refusal'> {
  return {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, ...actions) && context.entitlement?.status === status ? { point: 'refused', message } : null),
  };
}
