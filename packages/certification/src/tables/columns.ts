import { COLUMN_ROLES, type ColumnRole, plainHeading, understandHeading } from './headings';
import { plainText } from './plain-text';
import type { SheetGrid } from './sheet-grid';

/** What a cell that names a test case says. */
export interface NamedCase {
  id: string;
  /** The title that stands behind the id in the same cell; null where there is none. */
  title: string | null;
  /** False for a text without a number, which may as well be the title of a section. */
  numbered: boolean;
}

const LONGEST_ID = 80;

/** Words that stand in front of a number and belong to the id: `TC 3`, `Schritt 3`. */
const WORDS = [
  'test',
  'test case',
  'test no',
  'test nr',
  'testcase',
  'tc',
  'case',
  'id',
  'no',
  'nr',
  'n°',
  'number',
  'step',
  'ref',
  'req',
  'uc',
  'bc',
  'use case',
  'scenario',
  'testfall',
  'test nummer',
  'fall',
  'schritt',
  'nummer',
  'szenario',
  'cas',
  'cas de test',
  'essai',
  'étape',
  'scénario',
  'numéro',
  'caso',
  'caso de prueba',
  'prueba',
  'paso',
  'escenario',
  'número',
  'caso de teste',
  'teste',
  'passo',
  'cenário',
  'caso di test',
  'caso di prova',
  'prova',
  'numero',
  'passaggio',
].join('|');

/** One word with a digit in it, or a known word and a number. */
const NUMBERED = `(?:(?:${WORDS})\\.? ?[#:]? ?)?[^\\s:]*\\p{N}[^\\s:]*`;
/** `0 - Connectivity Test`, `TC-PUR-01: Purchase`, `1) Buy`, `1. Buy`. */
const SEPARATED = new RegExp(
  `^(${NUMBERED}?|[IVXLC]{1,6}|\\p{L})(?: - | ?: |:(?=\\p{L})|[.)] |\\n)(\\S[\\s\\S]*)$`,
  'iu',
);
/** `TC_001 Login`, `TC 3 Login`. */
const SPACED = new RegExp(`^(${NUMBERED}) (\\p{L}[\\s\\S]*)$`, 'iu');
const NUMBERED_ALONE = new RegExp(`^${NUMBERED}$`, 'iu');

/**
 * Reads the cell that names a test case. The id is what the cell shows; only where more words follow is the beginning the id and
 * the rest the title (`0 - Connectivity Test`, `TC_001 Login`).
 *
 * @param text the cell's content
 * @param known ids that somebody named: a cell that shows one of them means it, whatever else it could be
 * @returns null for a text that is no id: none at all, or one of several lines or of more than 80 characters
 */
export function readCaseId(text: string, known: ReadonlySet<string> = new Set()): NamedCase | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const numbered = /\p{N}/u.test(plain);
  if (known.has(plain) || !/\s/.test(plain) || NUMBERED_ALONE.test(plain)) return named(plain, null, numbered);
  const [, id, title] = SEPARATED.exec(plain) ?? SPACED.exec(plain) ?? [];
  if (id !== undefined && title !== undefined) return named(id.trim(), title.trim(), true);
  return named(plain, null, false);
}

function named(id: string, title: string | null, numbered: boolean): NamedCase | null {
  return id.length > LONGEST_ID || id.includes('\n') ? null : { id, title, numbered };
}

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
