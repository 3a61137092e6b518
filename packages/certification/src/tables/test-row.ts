import type { Header } from './columns';
import type { ColumnRole } from './headings';
import type { SheetGrid } from './sheet-grid';

/** A test as it stands in a sheet. */
export interface TestRow {
  id: string;
  title: string | null;
  /** The whole text of the cell that names it. */
  text: string;
  /** The cell that names it, for people: `Tests!A4`. */
  cell: string;
  line: number;
  /** Its row, and those below it that belong to the same test. */
  lines: number[];
  /** What the row says, by the role of the column; what is said nowhere is left out. */
  texts: Partial<Record<ColumnRole, string>>;
  header: Header;
  grid: SheetGrid;
}

/** Something in a sheet that is not understood. */
export interface Unclear {
  /** The cell, or the sheet, for people and for `cells` in a mapping. */
  cell: string;
  /** What is the matter, a sentence without subject and full stop. */
  problem: string;
}

/** What was found in the sheets of a file. */
export interface TestReading {
  tests: TestRow[];
  unclear: Unclear[];
  /** What a reader should know: hidden rows and sheets, sheets that hold no tests. Sentences. */
  notes: string[];
  /** How many rows of headings there are. */
  headers: number;
}
