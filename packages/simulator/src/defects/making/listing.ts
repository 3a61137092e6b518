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

/** A list that holds these as well. */
export function listingWith(listing: Listing, more: readonly Entitlement[]): Listing {
  const known = new Set(listing.resourceSet.map(({ _id }) => _id));
  const added = more.filter(({ _id }) => !known.has(_id)).map((entitlement) => ({ ...entitlement }));
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
