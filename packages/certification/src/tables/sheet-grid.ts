import { type CellRange, cellName } from './cell-name';
import { EMPTY_CELL, type Table, type TableCell } from './table';

/** A table with what its merged cells show. */
export class SheetGrid {
  readonly #byLine: Map<number, number>;
  /** Merged ranges by each row that they touch. */
  readonly #merged = new Map<number, CellRange[]>();

  constructor(readonly table: Table) {
    this.#byLine = new Map(table.rows.map(({ line }, index) => [line, index]));
    const lines = [...this.#byLine.keys()];
    for (const range of table.merged) {
      const touched =
        range.bottom - range.top < lines.length
          ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index)
          : lines.filter((line) => line >= range.top && line <= range.bottom);
      for (const line of touched) {
        const ranges = this.#merged.get(line) ?? [];
        ranges.push(range);
        this.#merged.set(line, ranges);
      }
    }
  }

  /** The name of a cell for people: `Tests!B4`, or `line 4, field 2` of a CSV file. */
  name(line: number, column: number): string {
    if (this.table.sheet === null) return `line ${line}, field ${column + 1}`;
    return `${this.table.sheet}!${cellName(line, column + 1)}`;
  }

  /** The merged range that a cell belongs to; null where it stands alone. */
  mergedAt(line: number, column: number): CellRange | null {
    const ranges = this.#merged.get(line) ?? [];
    return ranges.find(({ left, right }) => left <= column + 1 && right >= column + 1) ?? null;
  }

  /** The cell as its reader sees it: a merged cell reaches down to the rows below it, and not across other columns. */
  shown(line: number, column: number): TableCell {
    const range = this.mergedAt(line, column);
    if (range === null) return this.at(line, column);
    return range.left === column + 1 ? this.at(range.top, column) : EMPTY_CELL;
  }

  /** The cell by what it holds itself. */
  at(line: number, column: number): TableCell {
    const index = this.#byLine.get(line);
    return (index === undefined ? undefined : this.table.rows[index]?.cells[column]) ?? EMPTY_CELL;
  }

  /** How many columns some rows have. */
  width(first: number, last: number): number {
    return Math.max(0, ...this.table.rows.slice(first, last + 1).map(({ cells }) => cells.length));
  }

  /** The lowest text that a column has in some rows, merged cells included that reach down to them; empty where it has none. */
  ownText(first: number, last: number, column: number): string {
    for (let index = last; index >= first; index--) {
      const text = this.table.rows[index]?.cells[column]?.text ?? '';
      if (text !== '') return text;
    }
    return '';
  }

  /** The heading of the group that a column of a row of headings belongs to: merged over it, or the nearest on its left. */
  groupHeading(index: number, column: number): string {
    const row = this.table.rows[index];
    if (row === undefined) return '';
    const range = this.mergedAt(row.line, column);
    if (range !== null) return this.at(range.top, range.left - 1).text;
    for (let left = column - 1; left >= 0; left--) {
      const text = row.cells[left]?.text ?? '';
      if (text === '') continue;
      const span = this.mergedAt(row.line, left);
      return span === null || span.right > column ? text : '';
    }
    return '';
  }
}
