/** A rectangle of cells, by rows and columns counted from 1. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The name of a cell as spreadsheet programs show it: A1 for the first row and column. Both are counted from 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Row and column, counted from 1, of a cell such as `B12` or `$B$12`; null for what names no cell. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** The cells of a reference such as `B2:D4` or `B2`; null for what names none. */
export function parseRange(reference: string): CellRange | null {
  const [from = '', to = from] = reference.split(':');
  const [one, other] = [parseCellName(from), parseCellName(to)];
  if (one === null || other === null) return null;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** The reference of a range: `B2:D4`. */
export const rangeName = ({ top, left, bottom, right }: CellRange): string =>
  `${cellName(top, left)}:${cellName(bottom, right)}`;
