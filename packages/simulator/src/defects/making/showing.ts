import type { EntitlementStatus } from '../../lifecycle';
import type { Entitlement } from '../../model';
import type { PlatformSeams, SeamContext } from '../../seams';

/** Whoever looks is shown some entitlements in another state than the one that is kept. */
export function showing(
  status: EntitlementStatus,
  waiverApplies: (one: Entitlement, context: SeamContext) => boolean,
): Pick<PlatformSeams, 'searched'> {
  return {
    searched: (context, entitlements) =>
      entitlements.map((one) => (waiverApplies(one, context) ? { ...one, status } : one)),
  };
}
