import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from './table';
import { TableError } from './table-error';

/**
 * Reads a CSV file: commas, semicolons or tabs, with or without a byte order mark.
 *
 * @param content the file's text
 * @param file for messages
 * @throws TableError with the line of the mistake
 */
export function readCsv(content: string, file: string): Table {
  try {
    const rows: Table['rows'] = [];
    parse(content, {
      bom: true,
      delimiter: delimiterOf(content),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record(record: string[], { lines }) {
        rows.push({ line: lines, cells: record.map((text) => ({ text, formula: false })) });
        return null;
      },
    });
    return { sheet: null, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    throw new TableError(file, line, `is not CSV: ${error.message}`, { cause: error });
  }
}

// The delimiter is the one that the fullest of the first lines has most of: a sheet may begin with a title.
function delimiterOf(content: string): string {
  const lines = content.split(/\r?\n/, 20);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  return [',', ';', '\t'].reduce((best, sign) => (most(sign) > most(best) ? sign : best));
}
