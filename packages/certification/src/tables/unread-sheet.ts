import { headerAt, type NamedColumns } from './columns';
import { isHistoryHeading, understandHeading } from './headings';
import type { SheetGrid } from './sheet-grid';
import type { TableRow } from './table';
import type { TestReading } from './test-row';

/** What a mapping calls a cell or a sheet that holds no test case. */
export const NO_CASE = 'no case';

/**
 * Tells of a sheet without the headings of tests. One that lists changes, or has no table, is noted; a table could list tests
 * under headings that nobody knows.
 *
 * @param columns headings that are not the usual ones
 * @param reading takes what is told
 */
export function tellUnread(grid: SheetGrid, columns: NamedColumns, reading: TestReading): void {
  const { sheet, rows } = grid.table;
  // A cover of single lines has nothing that could be a test.
  if (sheet === null || rows.every((row) => filled(row).length < 2)) return;
  const table = rows.some(isHistory) ? undefined : firstTable(grid, columns);
  if (table === undefined) {
    const what = rows.some(isHistory) ? 'lists changes of the document' : 'has no headings of tests';
    reading.notes.push(`The sheet "${sheet}" ${what} and was not read.`);
    return;
  }
  const column = table.cells.findIndex(({ text }) => text !== '');
  reading.unclear.push({
    cell: grid.name(table.line, column),
    problem: `begins a table without the headings of tests; name them under "columns", or call the sheet "${sheet}" "${NO_CASE}" under "cells"`,
  });
}

const REMARKS =
  /^\s*(?:comments?|remarks?|kommentare?|bemerkung(?:en)?|commentaires?|comentarios?|comentários?|comment[oi])\s*$/i;

const filled = (row: TableRow): string[] => row.cells.map(({ text }) => text).filter((text) => text !== '');

/** The first row of what could be a table of tests: with one of their headings, or of several rows with three cells. */
function firstTable(grid: SheetGrid, columns: NamedColumns): TableRow | undefined {
  const { rows } = grid.table;
  const named = rows.slice(0, -1).find((row, index) => {
    if (filled(row).length < 2) return false;
    const found = headerAt(grid, index, columns)?.columns;
    return found?.id !== undefined || found?.expected !== undefined;
  });
  const wide = rows.filter((row) => filled(row).length >= 3);
  return named ?? (wide.length >= 2 ? wide[0] : undefined);
}

/** The headings of a list of changes: author or version, and nothing but what such a list has. */
function isHistory(row: TableRow): boolean {
  const texts = filled(row);
  const usual = (text: string): boolean =>
    isHistoryHeading(text) ||
    REMARKS.test(text) ||
    ['id', 'title', 'times', 'verdict', 'source'].includes(understandHeading(text)?.role ?? '');
  return texts.length >= 2 && texts.some(isHistoryHeading) && texts.every(usual);
}
