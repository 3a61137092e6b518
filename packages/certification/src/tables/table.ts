import { UserError } from '@opentv-bango/contract';
import type { CellRange } from './cell-name';

/** A sheet that cannot be used: says which file and row, what is wrong and what to do. */
export class TableError extends UserError {
  override readonly name = 'TableError';

  /**
   * @param file the sheet as the user named it
   * @param line the row, counted from 1; null where no single one is at fault
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    super('TABLE', `The sheet ${file}${line === null ? '' : `:${line}`}: ${problem}.`, 2, options);
  }
}

/** A sheet as text, whatever it was written with. */
export interface Table {
  /** Name of the worksheet; null in a CSV file. */
  sheet: string | null;
  /** True for a worksheet that spreadsheet programs do not show. */
  hidden: boolean;
  /** The member of the workbook that holds the worksheet; null in a CSV file. */
  part: string | null;
  rows: TableRow[];
  /** Ranges of cells that are shown as one; only the first cell of each has a content. */
  merged: CellRange[];
  /** Columns that are not shown, by index from 0. */
  hiddenColumns: number[];
}

export interface TableRow {
  /** Row in a workbook, line in a CSV file; counted from 1. */
  line: number;
  hidden: boolean;
  cells: TableCell[];
}

export interface TableCell {
  /** What the cell shows. */
  text: string;
  /** True where a formula makes the content. */
  formula: boolean;
  /** True where the content is a date, whose form depends on who looks at it. */
  date: boolean;
  /** Why nobody can tell what the cell shows, such as a formula that was never computed. */
  problem: string | null;
}

/** A cell without content. */
export const EMPTY_CELL: TableCell = { text: '', formula: false, date: false, problem: null };

/** A table of a file that knows neither worksheets nor formats. */
export function plainTable(rows: { line: number; cells: string[] }[]): Table {
  return {
    sheet: null,
    hidden: false,
    part: null,
    merged: [],
    hiddenColumns: [],
    rows: rows.map(({ line, cells }) => ({
      line,
      hidden: false,
      cells: cells.map((text) => ({ ...EMPTY_CELL, text })),
    })),
  };
}
