/** A sheet as text, whatever it was written with. */
export interface Table {
  /** Name of the worksheet; null in a CSV file. */
  sheet: string | null;
  rows: TableRow[];
}

export interface TableRow {
  /** Row in a workbook, line in a CSV file; counted from 1. */
  line: number;
  cells: TableCell[];
}

export interface TableCell {
  text: string;
  /** True where a formula makes the content. */
  formula: boolean;
}
