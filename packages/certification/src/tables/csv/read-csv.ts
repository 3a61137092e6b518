import { CsvError, parse } from 'csv-parse/sync';
import { plainTable, type Table, TableError } from '../table';
import { type CsvDialect, delimiterName, detectDialect, separatorLine } from './dialect';
import { decodeText } from './encoding';

/** How a CSV file is to be read, where the user says it. */
export interface CsvOptions {
  delimiter?: string | undefined;
  /** Null where quotation marks are characters like others. */
  quote?: string | null | undefined;
  encoding?: string | undefined;
}

/** A CSV file with what was found out about it. */
export interface CsvFile {
  table: Table;
  /** How it was read, a sentence for people without its full stop. */
  readAs: string;
}

/**
 * Reads a CSV file: encoding, delimiter and quotes are found out where they are not said.
 *
 * @param content the file's bytes
 * @param file for messages
 * @param said what the user says about it
 * @throws TableError where it does not read as what was said or guessed, with the line
 */
export function readCsv(content: Buffer, file: string, said: CsvOptions = {}): CsvFile {
  if (content.length > LARGEST)
    throw new TableError(file, null, `is larger than ${LARGEST / 2 ** 20} MB, which no list of tests is`);
  const decoded = decodeText(content, said.encoding ?? null);
  if ('refused' in decoded) throw new TableError(file, null, decoded.refused);
  const text = decoded.text.replace(/^\uFEFF/, '');
  const dialect = detectDialect(text, said);
  const separator = separatorLine(text);
  const rows = parseRows(separator?.rest ?? text, file, dialect, separator === null ? 0 : 1);
  checkSwallowed(rows, file, dialect);
  const quoted =
    dialect.quote === null ? 'without quotes' : `quoted with ${dialect.quote === '"' ? `'"'` : `"${dialect.quote}"`}`;
  return {
    table: plainTable(rows),
    readAs: `read as ${decoded.encoding}, separated by ${delimiterName(dialect.delimiter)}, ${quoted}`,
  };
}

/** How much a CSV file may hold. */
const LARGEST = 16 * 2 ** 20;
const MOST_ROWS = 20_000;

interface Row {
  line: number;
  cells: string[];
}

function parseRows(text: string, file: string, { delimiter, quote }: CsvDialect, linesBefore: number): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter,
      quote,
      escape: quote ?? '"',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quotation mark inside a field that is not quoted is a character: 5" tablet.
      relax_quotes: true,
      skip_empty_lines: true,
      trim: delimiter !== '\t',
      on_record(record: string[], { lines }) {
        if (rows.length >= MOST_ROWS)
          throw new TableError(file, null, `has more than ${MOST_ROWS} rows, which no list of tests has`);
        rows.push({ line: lines + linesBefore, cells: record.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines + linesBefore : null;
    throw new TableError(file, line, `is not CSV: ${error.message}`, { cause: error });
  }
  return rows;
}

/** Sees to it that no field in quotes has swallowed the lines behind it: a quotation mark was opened and not closed. */
function checkSwallowed(rows: readonly Row[], file: string, { delimiter, quote }: CsvDialect): void {
  const width = Math.max(2, ...rows.slice(0, 20).map(({ cells }) => cells.length));
  const isRow = (line: string): boolean => {
    const [first = '', ...others] = line.split(delimiter);
    if (others.length === 0 || first === '' || first.length > 40 || others.some((one) => /^ /.test(one))) return false;
    return others.length >= width - 1 || /^\S*\p{L}\S*\p{N}\S*$/u.test(first);
  };
  for (const { line, cells } of rows) {
    const swallowed = cells.flatMap((cell) => cell.split(/\r\n|\r|\n/).slice(1)).find(isRow);
    if (swallowed === undefined) continue;
    throw new TableError(
      file,
      line,
      `a field in quotes (${quote}) holds a whole line, "${swallowed.slice(0, 40)}"; close the quotation mark before it, or say --quote none`,
    );
  }
}
