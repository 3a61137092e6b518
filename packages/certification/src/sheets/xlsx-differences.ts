import type { Certificate } from '../certificate/certificate';
import { readWorkbook, type Table, TableError } from '../tables';
import { runFacts } from './run-facts';
import type { SheetRow } from './sheet-rows';
import { cellsOf, HEADINGS } from './write-csv';

/**
 * Compares the workbook of a run with what it should show.
 *
 * @param file path of `certification.xlsx`
 * @param certificate what the certificate says
 * @param rows the results
 * @returns one sentence for each row that differs
 */
export async function xlsxDifferences(
  file: string,
  certificate: Certificate,
  rows: readonly SheetRow[],
): Promise<string[]> {
  try {
    const tables = await readWorkbook(file);
    return [
      ...differences(tables, 'Results', [[...HEADINGS], ...rows.map(cellsOf)]),
      ...differences(tables, 'Run', runFacts(certificate)),
    ];
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return [error.message];
  }
}

function differences(tables: readonly Table[], sheet: string, expected: readonly string[][]): string[] {
  const table = tables.find((one) => one.sheet === sheet);
  if (table === undefined) return [`certification.xlsx has no sheet "${sheet}".`];
  const found = new Map(table.rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)]));
  const last = Math.max(expected.length, ...found.keys());
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((line) => trimmed(expected[line - 1]) !== trimmed(found.get(line)))
    .map((line) => `certification.xlsx, sheet ${sheet}, row ${line} is not what the recorded messages give.`);
}

const trimmed = (cells: readonly string[] | undefined): string =>
  JSON.stringify((cells ?? []).map((cell) => cell.trim())).replace(/(?:,"")+\]$/, ']');
