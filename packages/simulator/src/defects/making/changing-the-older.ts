import type { EntitlementStatus } from '../../lifecycle';
import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { showing } from './showing';
import { watchingKept } from './watching';

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
    ...watchingKept((before, after) => {
      if (before?.status === 'PENDING' && after.status === 'ACTIVE') activated.push(after);
    }),
    ...showing(to, (one) => one.status === from && isOlder(one)),
  };
}
