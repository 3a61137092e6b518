import type { SeamContext } from '../../seams';
import { asks, type CrmAction } from './action';

/** Counts how often an action was asked for one entitlement, this time included; 0 for other calls. */
export function countOf(action: CrmAction): (context: SeamContext) => number {
  const counts = new Map<string, number>();
  return (context) => {
    const id = context.request?.parameters.entitlementId ?? context.request?.parameters.accountId;
    if (!asks(context, action) || id === undefined) {
      return 0;
    }
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count;
  };
}
