import type { Entitlement } from '../../model';
import type { PlatformSeams } from '../../seams';
import { watchingKept, watchingRequests } from './watching';

const SOON_MS = 1000;

/**
 * A change is right at first, and undone on the platform a second later: whoever looks then, sees what was before.
 *
 * @param waiverApplies says of an entitlement before and after a change whether it is undone
 */
export function fallsBack(
  waiverApplies: (before: Entitlement, after: Entitlement) => boolean,
): Pick<PlatformSeams, 'stored' | 'searched'> {
  const changes = new Map<string, { before: Entitlement; at: number }>();
  return {
    ...watchingKept((before, after, { now }) => {
      if (before && waiverApplies(before, after)) changes.set(after._id, { before, at: now.getTime() });
      else changes.delete(after._id);
    }),
    searched: ({ now }, entitlements) =>
      entitlements.map((one) => {
        const change = changes.get(one._id);
        return change && now.getTime() >= change.at + SOON_MS ? change.before : one;
      }),
  };
}

/** What was deleted is back a second later. */
export function comesBack(): Pick<PlatformSeams, 'requestCheck' | 'searched'> {
  const deleted = new Map<string, { entitlement: Entitlement; at: number }>();
  return {
    ...watchingRequests(['delete'], (entitlement, { now }) => {
      deleted.set(entitlement._id, { entitlement, at: now.getTime() });
    }),
    searched: ({ now }, entitlements) => {
      const back = [...deleted.values()].filter(({ at }) => now.getTime() >= at + SOON_MS);
      return [...entitlements, ...back.map(({ entitlement }) => entitlement)];
    },
  };
}
