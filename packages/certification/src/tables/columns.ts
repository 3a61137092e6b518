import { COLUMN_ROLES, type ColumnRole, plainHeading, understandHeading } from './headings';
import type { SheetGrid } from './sheet-grid';

/** Which column holds what, by index from 0. */
export type Columns = Partial<Record<ColumnRole, number>>;

/** Headings that are not the usual ones, by what they mean. */
export type NamedColumns = Partial<Record<ColumnRole, string>>;

/** The row or rows with the headings of a table, and what they mean. */
export interface Header {
  /** Index in `table.rows` of the first row, and of the last. */
  first: number;
  last: number;
  columns: Columns;
  /** Columns that could as well be meant, by role. */
  rivals: Partial<Record<ColumnRole, number[]>>;
}

interface Candidate {
  column: number;
  rank: number;
}

/** Where headings stand in more rows than one, so many at most. */
const MOST_HEADER_ROWS = 3;
/** A longer text is no heading. */
const LONGEST_HEADING = 120;

/**
 * Reads the headings that begin in a row. They may stand in several rows: merged cells reach down, and a group has its columns
 * below it.
 *
 * @param grid the sheet
 * @param index of the row in the table's rows
 * @param named headings that are not the usual ones
 * @returns the header, whatever roles it has; null for a row with none
 */
export function headerAt(grid: SheetGrid, index: number, named: NamedColumns): Header | null {
  let header = fromRows(grid, index, index, named);
  for (let last = index + 1; last < index + MOST_HEADER_ROWS; last++) {
    if (!continues(grid, index, last, header?.columns ?? {}, named)) break;
    header = fromRows(grid, index, last, named) ?? header;
  }
  return header;
}

/** True where a row goes on with the headings above it. */
function continues(grid: SheetGrid, first: number, last: number, columns: Columns, named: NamedColumns): boolean {
  const [above, row] = [grid.table.rows[last - 1], grid.table.rows[last]];
  if (above === undefined || row === undefined || row.line !== above.line + 1) return false;
  const isHeading = (text: string, column: number): boolean =>
    text !== '' && roleOf(grid, first, last, column, named) !== null;
  if (!row.cells.some(({ text }, column) => isHeading(text, column))) return false;
  const { id, expected } = columns;
  const below = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column]?.text ?? ''));
  const reachesDown = (column: number): boolean => (grid.mergedAt(row.line, column)?.top ?? row.line) < row.line;
  if (id === undefined) return row.cells.some((_, column) => reachesDown(column));
  return reachesDown(id) || (below(id) === '' && below(expected) === '');
}

function fromRows(grid: SheetGrid, first: number, last: number, named: NamedColumns): Header | null {
  const found = new Map<ColumnRole, Candidate[]>();
  for (let column = 0; column < grid.width(first, last); column++) {
    const heading = roleOf(grid, first, last, column, named);
    if (heading === null) continue;
    found.set(heading.role, [...(found.get(heading.role) ?? []), { column, rank: heading.rank }]);
  }
  if (found.size === 0) return null;
  const columns: Columns = {};
  const rivals: Header['rivals'] = {};
  for (const [role, candidates] of found) {
    const best = Math.max(...candidates.map(({ rank }) => rank));
    const [chosen, ...others] = candidates.filter(({ rank }) => rank === best);
    if (chosen !== undefined) columns[role] = chosen.column;
    if (others.length > 0) rivals[role] = others.map(({ column }) => column);
  }
  // Where the lines are numbered apart, "Test" is the name of the test.
  const ids = found.get('id') ?? [];
  const best = Math.max(...ids.map(({ rank }) => rank));
  const spare = ids.find(({ rank }) => rank <= 1 && rank < best);
  if (columns.title === undefined && spare !== undefined) columns.title = spare.column;
  return { first, last, columns, rivals };
}

/** What a column is for: by its lowest heading, alone or with the group above it. */
function roleOf(
  grid: SheetGrid,
  first: number,
  last: number,
  column: number,
  named: NamedColumns,
): { role: ColumnRole; rank: number } | null {
  const texts: string[] = [];
  for (let index = last; index >= first; index--) {
    const own = grid.table.rows[index]?.cells[column]?.text ?? '';
    const group = own !== '' || index === last ? own : grid.groupHeading(index, column);
    if (group !== '') texts.push(group);
  }
  const [lowest, ...groups] = texts;
  if (lowest === undefined) return null;
  // A cell that only a group of others stands above is no heading.
  const ownRow = grid.ownText(first, last, column);
  if (ownRow === '') return null;
  if (groups.length === 0) return meaningOf(lowest, named);
  // "Expected" above "Result" says more than "Result".
  return meaningOf([...groups].reverse().concat(lowest).join(' '), named) ?? meaningOf(lowest, named);
}

function meaningOf(heading: string, named: NamedColumns): { role: ColumnRole; rank: number } | null {
  if (heading.length > LONGEST_HEADING) return null;
  const plain = plainHeading(heading);
  if (plain === '') return null;
  const mapped = COLUMN_ROLES.find((role) => named[role] !== undefined && plainHeading(named[role]) === plain);
  if (mapped !== undefined) return { role: mapped, rank: 9 };
  const usual = understandHeading(heading);
  return usual !== null && named[usual.role] === undefined ? usual : null;
}
