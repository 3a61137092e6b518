import {
  type ColumnRole,
  type Columns,
  type CsvOptions,
  hasTests,
  type NamedColumns,
  readTables,
  readTests,
  type TestRow,
} from '../tables';
import { CatalogueError, testCaseSchema } from './catalogue';
import type { PlacedCase } from './complete-cases';

/** How a sheet is read where it does not speak for itself. */
export interface SheetOptions {
  columns?: NamedColumns;
  cells?: Readonly<Record<string, string>>;
  csv?: CsvOptions;
}

/** The cases of a sheet, and what is to be said of it. */
export interface SheetCases {
  cases: PlacedCase[];
  /** One sentence for each cell that is not understood. */
  unclear: string[];
  /** What a reader should know of how it was read: sentences. */
  notes: string[];
}

/**
 * Reads the cases from a file such as Bango hands out, every sheet of it: headings somewhere, below them one row a case.
 *
 * @param file a workbook or CSV file
 * @param shown its name for messages and the evidence, without its folder
 * @param known ids that the catalogue names
 * @throws CatalogueError where there are no headings of test cases, or a row is not a case
 */
export async function readSheetCases(
  file: string,
  shown: string,
  { columns = {}, cells = {}, csv = {} }: SheetOptions,
  known: ReadonlySet<string>,
): Promise<SheetCases> {
  const { tables, readAs } = await readTables(file, csv);
  const has =
    (role: 'expected' | 'title') =>
    (found: Columns): boolean =>
      found.id !== undefined && found[role] !== undefined;
  // A list of changes has numbers and descriptions too: a title is enough only where no sheet has expectations.
  const needed = has(hasTests(tables, { needed: has('expected'), columns }) ? 'expected' : 'title');
  const reading = readTests(tables, file, { needed, columns, cells, known });
  if (reading.headers === 0) {
    throw new CatalogueError(
      file,
      null,
      'has no row with the headings of test cases; it needs at least "Test" and "Expected result" or "Title", or name its headings with --columns',
    );
  }
  return {
    cases: reading.tests.map((test) => placedCase(test, file)),
    unclear: reading.unclear.map(({ cell, problem }) => `${cell} ${problem}`),
    notes: [...(readAs === null ? [] : [`${shown} was ${readAs}.`]), ...reading.notes],
  };
}

function placedCase(test: TestRow, file: string): PlacedCase {
  const isText = test.grid.table.sheet === null;
  const line = isText ? test.line : null;
  const cell = isText ? null : test.cell;
  const result = testCaseSchema.safeParse(caseFrom(test));
  if (result.success) return { line, cell, named: test.text, value: result.data };
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new CatalogueError(file, line, `${cell === null ? '' : `the test in ${cell}: `}${problems.join('; ')}`);
}

function caseFrom({ id, title, texts }: TestRow): object {
  const text = (role: ColumnRole): string => texts[role] ?? '';
  const list = (role: ColumnRole): string[] | undefined => {
    const items = text(role)
      .split(/[\s,;]+/)
      .filter((item) => item !== '');
    return items.length === 0 ? undefined : items.map((item) => item.replace(/^@/, ''));
  };
  return {
    id,
    title: text('title') || title || id,
    prerequisites: text('prerequisites'),
    action: text('action'),
    expected: text('expected'),
    source: text('source'),
    useCases: list('useCases'),
    coveredBy: list('coveredBy'),
    mandatory: yesOrNo(text('mandatory')),
    onLive: text('onLive') || undefined,
  };
}

function yesOrNo(text: string): boolean | string | undefined {
  if (text === '') return undefined;
  if (/^(?:y|yes|true|x|m|mandatory|required|1|✓|✔|j|ja|oui|s|si|sí|sì|sim|wahr|vrai|pflicht)$/i.test(text))
    return true;
  if (/^(?:n|no|false|o|optional|-|0|nein|non|não|nao|falsch|faux)$/i.test(text)) return false;
  return text;
}
