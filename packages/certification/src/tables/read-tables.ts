import type { CsvOptions } from './csv/read-csv';
import { fileKind } from './file-kind';
import { readBytes } from './read-bytes';
import { type Table, TableError } from './table';
import { readWorkbook } from './workbook/read-workbook';

/**
 * Reads the sheets of a file by what it is: a workbook or CSV.
 *
 * @param file its path
 * @param said what the user says about a CSV file
 * @returns the sheets, and for CSV how it was read
 * @throws TableError for what is neither, and for what cannot be read
 */
export async function readTables(
  file: string,
  said: CsvOptions = {},
): Promise<{ tables: Table[]; readAs: string | null }> {
  const content = await readBytes(file);
  const kind = fileKind(content);
  if (typeof kind === 'object') throw new TableError(file, null, kind.refused);
  if (kind === 'workbook') return { tables: await readWorkbook(file), readAs: null };
  if (/\.xls[xm]$/i.test(file)) throw new TableError(file, null, 'is not an .xlsx workbook; save it again as .xlsx');
  // Loaded here: most commands read no sheet.
  const { readCsv }: typeof import('./csv/read-csv') = require('./csv/read-csv');
  const { table, readAs } = readCsv(content, file, said);
  return { tables: [table], readAs };
}
