import type { EntitlementStatus } from '../../lifecycle';
import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';

/**
 * With the activation of a subscription the platform takes the older ones to the same product for something else.
 *
 * @param from what an older one is
 * @param to what it is shown as
 */
export function changingTheOlder(
  from: EntitlementStatus,
  to: EntitlementStatus,
): Pick<PlatformSeams, 'stored' | 'searched'> {
  const activated: Entitlement[] = [];
  const isOlder = (one: Entitlement): boolean =>
    activated.some(
      ({ accountId, productId, created }) =>
        accountId === one.accountId && productId === one.productId && created > one.created,
    );
  return {
    stored: ({ entitlement: before }, after) => {
      if (before?.status === 'PENDING' && after.status === 'ACTIVE') activated.push(after);
      return after;
    },
    searched: (_context, entitlements) =>
      entitlements.map((one) => (one.status === from && isOlder(one) ? { ...one, status: to } : one)),
  };
}
