import type { EntitlementStatus } from '../../lifecycle';
import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { asks, type CrmAction } from './action';
import { isThirdParty } from './listing';

/**
 * A change of one entitlement takes others along that were there at the time: whoever looks, sees them changed, too.
 *
 * @param goesWith says of an entitlement whether it goes along with the one that was named
 * @param status what the others become; null: they are gone
 */
export function spreading(
  action: CrmAction,
  goesWith: (other: Entitlement, named: Entitlement) => boolean,
  status: EntitlementStatus | null,
): Pick<PlatformSeams, 'requestCheck' | 'searched'> {
  const changes = new Map<string, { named: Entitlement; at: string }>();
  const waiverApplies = (other: Entitlement): boolean =>
    !changes.has(other._id) &&
    [...changes.values()].some(({ named, at }) => other.created <= at && goesWith(other, named));
  return {
    requestCheck: (context, deviations) => {
      const { entitlement: named, now } = context;
      if (asks(context, action) && named && deviations.length === 0) {
        changes.set(named._id, { named, at: now.toISOString() });
      }
      return deviations;
    },
    searched: (_context, entitlements) =>
      entitlements.flatMap((one) => (waiverApplies(one) ? (status === null ? [] : [{ ...one, status }]) : [one])),
  };
}

/** For `spreading`: the other subscriptions of the account. */
export function inTheSameAccount(other: Entitlement, named: Entitlement): boolean {
  return other.accountId === named.accountId && isThirdParty(other);
}

/** For `spreading`: what other accounts have of the product. */
export function sameProductElsewhere(other: Entitlement, named: Entitlement): boolean {
  return other.accountId !== named.accountId && other.productId === named.productId;
}
