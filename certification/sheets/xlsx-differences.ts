import { readWorkbook, TableError } from '../tables';
import type { SheetRow } from './sheet-rows';
import { cellsOf, HEADINGS } from './write-csv';

/**
 * Compares the workbook of a run with the results that it should show.
 *
 * @param file path of `certification.xlsx`
 * @param rows the results
 * @returns one sentence for each row that differs
 */
export async function xlsxDifferences(file: string, rows: readonly SheetRow[]): Promise<string[]> {
  try {
    const results = (await readWorkbook(file)).find(({ sheet }) => sheet === 'Results');
    if (results === undefined) return ['certification.xlsx has no sheet "Results".'];
    const expected = [[...HEADINGS], ...rows.map(cellsOf)];
    const found = new Map(results.rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)]));
    const last = Math.max(expected.length, ...found.keys());
    return Array.from({ length: last }, (_, index) => index + 1)
      .filter((line) => trimmed(expected[line - 1]) !== trimmed(found.get(line)))
      .map((line) => `certification.xlsx row ${line} is not what the recorded messages give.`);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return [error.message];
  }
}

const trimmed = (cells: readonly string[] | undefined): string =>
  JSON.stringify((cells ?? []).map((cell) => cell.trim())).replace(/(?:,"")+\]$/, ']');
