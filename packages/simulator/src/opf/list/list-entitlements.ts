import { parseFields } from './fields';
import { parseFilter } from './filter';
import { parsePage } from './page';
import { parseSort } from './sort';

/** What a list gives: how many match, and the page of them that was asked for. */
export interface ListedEntitlements {
  readonly totalRecords: number;
  readonly resourceSet: Record<string, unknown>[];
}

/**
 * Searches entitlements as the options say.
 *
 * @param query the options as text: `filter`, `sort`, `limit`, `page`, `fields`; others do not matter
 * @throws ListArgumentError
 */
export function listEntitlements(
  entitlements: readonly object[],
  query: Readonly<Record<string, string>>,
): ListedEntitlements {
  const matches = parseFilter(query.filter);
  const order = parseSort(query.sort);
  const { start, end } = parsePage(query.limit, query.page);
  const select = parseFields(query.fields);
  const found = entitlements.filter(matches).sort(order);
  return { totalRecords: found.length, resourceSet: found.slice(start, end).map(select) };
}
