import type { Verdict } from '../../seams';
import type { Platform } from '../platform';
import type { StoredEntitlement } from '../store';

/** Whether nothing can follow this status any more (docs/spec/opentv-platform.md, "Entitlement"). */
export function isFinal({ contract }: Platform, status: string): boolean {
  return contract.finalStates().includes(status);
}

/** Why nothing can be done with an entitlement; null: something can. Every other state is for Bango to judge. */
export function finalVerdict(platform: Platform, { entitlement }: StoredEntitlement): Verdict | null {
  return isFinal(platform, entitlement.status)
    ? { point: 'refused', message: `Entitlement ${entitlement._id} is ${entitlement.status}, which is final.` }
    : null;
}
