import type { Entitlement } from '../../model';
import type { Listing, SeamContext } from '../../seams';

/** The fields that the list's filter asks for. */
export function filterOf(context: SeamContext): Record<string, unknown> {
  try {
    const filter: unknown = JSON.parse(context.request?.query.filter ?? '{}');
    return filter !== null && typeof filter === 'object' ? { ...filter } : {};
  } catch {
    return {};
  }
}

/** All entitlements of the account whose list is asked for. */
export function ofTheAccount(context: SeamContext): Entitlement[] {
  return context.entitlements().filter(({ accountId }) => accountId === context.accountId);
}

/** Whether an entitlement was sold through Bango. */
export function isThirdParty({ productType }: Entitlement): boolean {
  return productType === 'THIRDPARTY';
}

/** A list of these. */
export function listingOf(entitlements: readonly Entitlement[]): Listing {
  return { totalRecords: entitlements.length, resourceSet: recordsOf(entitlements) };
}

/** Entitlements as records of a list. */
export function recordsOf(entitlements: readonly Entitlement[]): Listing['resourceSet'] {
  return entitlements.map((one) => ({ ...one }));
}

/** A list that holds these as well. */
export function listingWith(listing: Listing, more: readonly Entitlement[]): Listing {
  const known = new Set(listing.resourceSet.map(({ _id }) => _id));
  const added = recordsOf(more.filter(({ _id }) => !known.has(_id)));
  return {
    totalRecords: listing.totalRecords + added.length,
    resourceSet: [...listing.resourceSet, ...added],
  };
}

/** The same records, oldest first. */
export function byCreation(listing: Listing): Listing {
  const resourceSet = [...listing.resourceSet].sort((one, other) =>
    String(one.created) < String(other.created) ? -1 : 1,
  );
  return { ...listing, resourceSet };
}
