import type { Table } from './table';

/** What a column of a test sheet is for. */
export type ColumnRole = keyof typeof HEADINGS;

/** Which column holds what, by index from 0. */
export type Columns = Partial<Record<ColumnRole, number>>;

/** The row with the headings, and what they mean. */
export interface Header {
  /** Index in `table.rows`. */
  index: number;
  columns: Columns;
}

const HEADINGS = {
  id: /^(?:test|tests|case|no|nr|number|id|test (?:case )?(?:id|no|nr|number|ref|reference)|test case|case (?:id|no|number)|ref|reference)$/,
  title:
    /^(?:title|name|summary|test (?:title|name|description)|test case (?:title|name|description)|description|scenario)$/,
  prerequisites: /^(?:pre ?requisites?|pre ?conditions?)$/,
  action: /^(?:actions?|steps?|test steps?|procedure|action steps?)$/,
  expected: /^(?:expected|expected (?:results?|outcome|response|behaviour|behavior))$/,
  actual: /^(?:actual|actual (?:results?|outcome|response|behaviour|behavior)|observed|observed results?)$/,
  verdict: /^(?:verdict|result|results|test result|status|test status|outcome|pass fail|passed|passed failed)$/,
  entitlementId: /^(?:entitlement|entitlement ids?|bango entitlement ids?)$/,
  customerId: /^(?:customer|customer ids?|customer identifier|account ids?)$/,
  productKey: /^(?:product|product keys?|product ids?)$/,
  times:
    /^(?:utc|utc times?|times?|times? utc|date|dates?|date utc|timestamps?|date time|tested (?:on|at)|execution (?:date|time))$/,
  useCases: /^(?:use cases?|uc)$/,
  mandatory: /^(?:mandatory|required|must)$/,
  onLive: /^(?:on live|live)$/,
  source: /^(?:source|reference document)$/,
  coveredBy: /^(?:covered by|our (?:ids?|cases?)|scenario tags?)$/,
} as const;

/** Every role that a column may have, for messages and mapping files. */
export const COLUMN_ROLES = Object.keys(HEADINGS) as ColumnRole[];

const ROWS_TO_LOOK_AT = 60;

/** A heading in the form in which the expressions above know it: lower case, no signs. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Finds the row with the headings of a test sheet.
 *
 * @param table the sheet
 * @param needed roles without which a row is no header
 * @param named headings that are not the usual ones, by role, from a mapping file
 * @returns the first such row; null when there is none among the first 60
 */
export function findHeader(
  table: Table,
  needed: readonly ColumnRole[],
  named: Partial<Record<ColumnRole, string>> = {},
): Header | null {
  for (const [index, row] of table.rows.slice(0, ROWS_TO_LOOK_AT).entries()) {
    const columns: Columns = {};
    row.cells.forEach((cell, column) => {
      const role = roleOf(cell.text, named);
      if (role !== undefined) columns[role] ??= column;
    });
    if (needed.every((role) => columns[role] !== undefined) && Object.keys(columns).length >= 2)
      return { index, columns };
  }
  return null;
}

function roleOf(heading: string, named: Partial<Record<ColumnRole, string>>): ColumnRole | undefined {
  const text = plain(heading);
  if (text === '') return undefined;
  const mapped = COLUMN_ROLES.find((role) => named[role] !== undefined && plain(named[role]) === text);
  return mapped ?? COLUMN_ROLES.find((role) => named[role] === undefined && HEADINGS[role].test(text));
}
