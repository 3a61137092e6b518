import { type CellRange, parseCellName, parseRange } from '../cell-name';
import { EMPTY_CELL, type Table, type TableCell, TableError } from '../table';
import { type NumberFormats, showNumber } from './number-formats';
import { StringItem, unescapeText } from './string-item';
import { type PartElement, readXmlPart } from './xml-part';

/** What the worksheets of a workbook have in common. */
export interface SharedContent {
  strings: readonly string[];
  formats: NumberFormats;
  /** How much may still be read; each worksheet takes its part. */
  left: { rows: number; cells: number };
}

/** How much a workbook may hold: strangers' workbooks are read, and no list of tests is larger. */
export const WORKBOOK_LIMITS = { rows: 20_000, cells: 500_000 };
const MOST_MERGED = 20_000;
const MOST_MERGED_ROWS = 200_000;
/** The widest that a worksheet can be. */
const MOST_COLUMNS = 16_384;

type Content = Omit<Table, 'sheet' | 'hidden' | 'part'>;

/**
 * Reads the cells of a worksheet as they are shown (ECMA-376, 18.3.1.99 "worksheet").
 *
 * @param content the worksheet's part
 * @param part its name, for messages
 * @param file the workbook, for messages
 * @throws TableError for a part that is damaged or holds too much
 */
export function readWorksheet(content: Buffer, part: string, file: string, shared: SharedContent): Content {
  const reader = new WorksheetReader(shared, (problem) => new TableError(file, null, problem));
  readXmlPart(content, part, file, {
    open: (element) => reader.open(element),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.result();
}

class WorksheetReader {
  readonly #rows: Table['rows'] = [];
  readonly #merged: CellRange[] = [];
  readonly #hiddenColumns = new Set<number>();
  #line = 0;
  #column = 0;
  #cell: CellContent | null = null;

  constructor(
    readonly shared: SharedContent,
    readonly refusal: (problem: string) => TableError,
  ) {}

  open(element: PartElement): void {
    const { name, attributes } = element;
    if (this.#cell !== null) this.#cell.open(element);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'col') this.#hideColumns(attributes);
    else if (name === 'mergeCell') {
      const range = parseRange(attributes.ref ?? '');
      if (range !== null && this.#merged.push(range) > MOST_MERGED)
        throw this.refusal(`has more than ${MOST_MERGED} merged ranges on one worksheet`);
    }
  }

  text(text: string): void {
    this.#cell?.addText(text);
  }

  close(name: string): void {
    if (this.#cell === null) return;
    if (name !== 'c') {
      this.#cell.close(name);
      return;
    }
    const row = this.#rows.at(-1);
    const cell = this.#cell.read(this.shared);
    this.#cell = null;
    if (row === undefined || (cell.text === '' && !cell.formula && cell.problem === null)) return;
    this.#take('cells', 1 + Math.max(0, this.#column - 1 - row.cells.length));
    while (row.cells.length < this.#column - 1) row.cells.push(EMPTY_CELL);
    row.cells[this.#column - 1] = cell;
  }

  result(): Content {
    const rows = this.#rows.filter(({ cells }) => cells.length > 0);
    const touched = this.#merged.reduce((sum, { top, bottom }) => sum + Math.min(bottom - top + 1, rows.length), 0);
    if (touched > MOST_MERGED_ROWS) throw this.refusal('merges too many rows on one worksheet');
    return {
      rows: emptyBehindMerged(rows, this.#merged),
      merged: this.#merged,
      hiddenColumns: [...this.#hiddenColumns],
    };
  }

  #take(what: 'rows' | 'cells', count: number): void {
    this.shared.left[what] -= count;
    if (this.shared.left[what] < 0)
      throw this.refusal(`has more than ${WORKBOOK_LIMITS[what]} ${what}, which no list of tests has`);
  }

  // Rows and cells need not say where they are: then they follow the one before.
  #openRow({ r, hidden, ht }: PartElement['attributes']): void {
    this.#line = r === undefined ? this.#line + 1 : Number(r);
    this.#column = 0;
    this.#take('rows', 1);
    this.#rows.push({ line: this.#line, hidden: isTrue(hidden) || Number(ht ?? 1) === 0, cells: [] });
  }

  #openCell(attributes: PartElement['attributes']): void {
    this.#column = (attributes.r === undefined ? null : parseCellName(attributes.r)?.column) ?? this.#column + 1;
    if (this.#column > MOST_COLUMNS) throw this.refusal(`has a cell ${attributes.r}, which no worksheet can have`);
    this.#cell = new CellContent(attributes.t ?? 'n', Number(attributes.s ?? 0));
  }

  #hideColumns({ min, max, hidden, width }: PartElement['attributes']): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    const last = Math.min(Number(max), MOST_COLUMNS);
    for (let column = Number(min); column <= last; column++) this.#hiddenColumns.add(column - 1);
  }
}

/** A cell while it is read: its type, style, value, formula and text. */
class CellContent {
  readonly #inline = new StringItem();
  #value: string | null = null;
  #formula = false;
  #inValue = false;

  constructor(
    readonly type: string,
    readonly style: number,
  ) {}

  open(element: PartElement): void {
    if (element.name === 'f') this.#formula = true;
    else if (element.name === 'v') {
      this.#inValue = true;
      this.#value = '';
    } else this.#inline.open(element);
  }

  addText(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.addText(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else this.#inline.close(name);
  }

  read({ strings, formats }: SharedContent): TableCell {
    const base = { ...EMPTY_CELL, formula: this.#formula };
    const value = this.#value;
    const missing = value === null || (value === '' && this.type !== 'str');
    if (this.#formula && missing) {
      const problem =
        'holds a formula that was never computed; open the file in a spreadsheet program and save it there';
      return { ...base, problem };
    }
    if (this.type === 'inlineStr') return { ...base, text: unescapeText(this.#inline.text).trim() };
    if (missing || value === null) return base;
    if (this.type === 's') return { ...base, text: (strings[Number(value)] ?? '').trim() };
    if (this.type === 'str') return { ...base, text: unescapeText(value).trim() };
    if (this.type === 'b') return { ...base, text: value.trim() === '1' ? 'TRUE' : 'FALSE' };
    if (this.type === 'e') return { ...base, text: value.trim(), problem: `holds the error value ${value.trim()}` };
    if (this.type === 'd') return { ...base, text: value.trim(), date: true };
    const { text, date } = showNumber(Number(value), this.style, formats);
    return { ...base, text: text.trim(), date };
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What stands behind a merged range is shown nowhere. */
function emptyBehindMerged(rows: Table['rows'], merged: readonly CellRange[]): Table['rows'] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { top, left, bottom, right } of merged) {
    // A range may reach to the end of the worksheet: whichever is less is walked through.
    const lines =
      bottom - top < rows.length
        ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
        : [...byLine.keys()].filter((line) => line >= top && line <= bottom);
    for (const line of lines) {
      const cells = byLine.get(line)?.cells ?? [];
      for (let column = left; column <= Math.min(right, cells.length); column++)
        if (line !== top || column !== left) cells[column - 1] = EMPTY_CELL;
    }
  }
  return rows;
}
