import { type Columns, type Header, headerAt, type NamedColumns, readCaseId } from './columns';
import { type ColumnRole, plainHeading } from './headings';
import { plainText } from './plain-text';
import { SheetGrid } from './sheet-grid';
import { type Table, TableError, type TableRow } from './table';
import type { TestReading, TestRow } from './test-row';
import { NO_CASE, tellUnread } from './unread-sheet';

/** How sheets are read, where they do not speak for themselves. */
export interface ReadingOptions {
  /** Which columns a table of tests has, at least. */
  needed(columns: Columns): boolean;
  /** Headings that are not the usual ones. */
  columns?: NamedColumns;
  /** What cells mean, by their names: the id of a test, or "no case"; the latter also for whole sheets. */
  cells?: Readonly<Record<string, string>>;
  /** Ids that somebody named. */
  known?: ReadonlySet<string>;
}

/**
 * Reads the tests of all sheets of a file: below every row of headings, one row a test. Nothing that expects a result is
 * passed over: what is not understood is listed.
 *
 * @param tables the sheets
 * @param file for messages
 * @throws TableError for a heading or cell that is named and not there, and for a CSV file whose lines have more fields
 *   than headings
 */
export function readTests(tables: readonly Table[], file: string, options: ReadingOptions): TestReading {
  const reading: TestReading = { tests: [], unclear: [], notes: [], headers: 0 };
  const cells = new Map(Object.entries(options.cells ?? {}).map(([name, meaning]) => [plainText(name), meaning]));
  const used = new Set<string>();
  const meaningOf = (name: string): string | undefined => {
    if (cells.has(name)) used.add(name);
    return cells.get(name);
  };
  for (const table of tables) {
    if (meaningOf(table.sheet ?? '') !== NO_CASE)
      new SheetReader(table, { ...options, file, meaningOf }, reading).read();
  }
  checkNamed(tables, file, options.columns ?? {});
  const left = [...used].filter((name) => cells.get(name) === NO_CASE);
  if (left.length > 0) reading.notes.push(`By the mapping no case: ${left.join(', ')}.`);
  const stray = [...cells.keys()].find((name) => !used.has(name));
  if (stray !== undefined)
    throw new TableError(file, null, `has no cell ${stray} below a heading of tests, which the mapping names`);
  return reading;
}

/**
 * Says whether any sheet has a table of tests.
 *
 * @param options.needed which columns such a table has, at least
 */
export function hasTests(
  tables: readonly Table[],
  { needed, columns = {} }: Pick<ReadingOptions, 'needed' | 'columns'>,
): boolean {
  return tables.some((table) => {
    const grid = new SheetGrid(table);
    return table.rows.some((_, index) => {
      const header = headerAt(grid, index, columns);
      return header !== null && needed(header.columns);
    });
  });
}

function checkNamed(tables: readonly Table[], file: string, columns: NamedColumns): void {
  const texts = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ text }) => plainHeading(text.slice(0, 120)))),
    ),
  );
  for (const [role, heading] of Object.entries(columns)) {
    if (!texts.has(plainHeading(heading)))
      throw new TableError(file, null, `has no heading "${heading}", which is named for ${role}`);
  }
}

interface SheetOptions extends ReadingOptions {
  file: string;
  meaningOf(cell: string): string | undefined;
}

/** Roles that tell what a test is about, apart from what it expects. */
const DESCRIBING: readonly ColumnRole[] = ['title', 'action', 'prerequisites'];

class SheetReader {
  readonly #grid: SheetGrid;
  readonly #hidden: string[] = [];
  #chapters: Set<string> | null = null;

  constructor(
    readonly table: Table,
    readonly options: SheetOptions,
    readonly reading: TestReading,
  ) {
    this.#grid = new SheetGrid(table);
  }

  read(): void {
    const { rows } = this.table;
    const before = this.reading.tests.length;
    let header: Header | null = null;
    for (let index = 0; index < rows.length; index++) {
      const found = headerAt(this.#grid, index, this.options.columns ?? {});
      if (found !== null && this.options.needed(found.columns)) {
        header = found;
        index = found.last;
        this.reading.headers += 1;
        this.#checkRivals(found);
        continue;
      }
      const row = rows[index];
      if (header !== null && row !== undefined) this.#readRow(row, header);
    }
    if (header === null) tellUnread(this.#grid, this.options.columns ?? {}, this.reading);
    this.#tellHidden(this.reading.tests.slice(before));
  }

  #readRow(row: TableRow, header: Header): void {
    const idColumn = header.columns.id ?? 0;
    const { line } = row;
    this.#checkWidth(row, header);
    const name = this.#grid.name(line, idColumn);
    const meaning = this.options.meaningOf(name);
    if (meaning === NO_CASE) return;
    if (meaning !== undefined) this.#add(row, header, { id: plainText(meaning), title: null }, name);
    else if (this.#continuesAbove(line, idColumn)) this.#addTo(this.reading.tests.at(-1), row, header);
    else this.#readUnmapped(row, header, name);
  }

  #readUnmapped(row: TableRow, header: Header, name: string): void {
    const { line } = row;
    const cell = this.#grid.at(line, header.columns.id ?? 0);
    const expected = this.#text(line, header, 'expected');
    const unclear = (problem: string): void => void this.reading.unclear.push({ cell: name, problem });
    const said = `the row expects "${expected.slice(0, 60)}"`;
    if (cell.problem !== null) unclear(cell.problem);
    else if (cell.text === '') {
      if (expected !== '' || this.#problemOf(line, header, 'expected') !== null) unclear(`is empty, and ${said}`);
    } else if (cell.date) {
      unclear('holds a date, which a spreadsheet program may have made of an id; write it as text');
    } else {
      const named = readCaseId(cell.text, this.options.known);
      if (named !== null && (expected !== '' || !this.#isSection(line, header, named)))
        this.#add(row, header, named, name);
      else if (named === null && expected !== '') unclear(`holds a text that is too long for an id, and ${said}`);
    }
  }

  #add(row: TableRow, header: Header, { id, title }: { id: string; title: string | null }, cell: string): void {
    const { line } = row;
    const texts: TestRow['texts'] = {};
    for (const role of Object.keys(header.columns) as ColumnRole[]) {
      const text = this.#text(line, header, role);
      if (text !== '') texts[role] = text;
    }
    const problem = this.#problemOf(line, header, 'expected');
    if (problem !== null) {
      this.reading.unclear.push({ cell: this.#grid.name(line, header.columns.expected ?? 0), problem });
    }
    const text = plainText(this.#grid.at(line, header.columns.id ?? 0).text);
    this.reading.tests.push({ id, title, text, cell, line, lines: [line], texts, header, grid: this.#grid });
    if (row.hidden) this.#hidden.push(`row ${line} (${id})`);
  }

  #addTo(test: TestRow | undefined, { line }: TableRow, header: Header): void {
    if (test === undefined) return;
    test.lines.push(line);
    for (const role of ['expected', ...DESCRIBING] as const) {
      const column = header.columns[role];
      const text = column === undefined ? '' : this.#grid.at(line, column).text;
      if (text !== '') test.texts[role] = [test.texts[role], text].filter(Boolean).join('\n');
    }
  }

  /** True where the cell that names the test above reaches down to this row. */
  #continuesAbove(line: number, column: number): boolean {
    const range = this.#grid.mergedAt(line, column);
    const test = this.reading.tests.at(-1);
    return range !== null && range.top < line && test?.grid === this.#grid && test.line >= range.top;
  }

  /** A row that names something and expects nothing: the title of a section, or a test of a list without expectations. */
  #isSection(line: number, header: Header, { id, numbered }: { id: string; numbered: boolean }): boolean {
    if (this.options.known?.has(id)) return false;
    const described = DESCRIBING.some((role) => this.#text(line, header, role) !== '');
    if (header.columns.expected === undefined) return !numbered && !described;
    if (this.#hasChapters(header, id)) return true;
    const idColumn = header.columns.id ?? 0;
    const across = (this.#grid.mergedAt(line, idColumn)?.right ?? 0) > idColumn + 1;
    if (across) return true;
    return !numbered && !(described && /^[\p{Lu}\p{N}.-]{1,8}$/u.test(id));
  }

  /** True where other tests of the sheet are numbered within this one: `1.1` within `1`. */
  #hasChapters({ columns }: Header, id: string): boolean {
    this.#chapters ??= new Set(
      this.table.rows.flatMap(({ cells }) => {
        const parts = plainText((cells[columns.id ?? 0]?.text ?? '').slice(0, 100)).split('.');
        return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
      }),
    );
    return this.#chapters.has(id.replace(/\.$/, ''));
  }

  #text(line: number, { columns }: Header, role: ColumnRole): string {
    const column = columns[role];
    return column === undefined ? '' : this.#grid.shown(line, column).text;
  }

  #problemOf(line: number, { columns }: Header, role: ColumnRole): string | null {
    const column = columns[role];
    return column === undefined ? null : this.#grid.shown(line, column).problem;
  }

  #checkRivals({ first, columns, rivals }: Header): void {
    const line = this.table.rows[first]?.line ?? 0;
    for (const role of ['id', 'expected'] as const) {
      const [other] = rivals[role] ?? [];
      const column = columns[role];
      if (other === undefined || column === undefined) continue;
      const cell = this.#grid.name(line, other);
      const meaning = this.options.meaningOf(cell);
      if (meaning !== NO_CASE)
        this.reading.unclear.push({
          cell,
          problem: `could be the column for ${role} as well as ${this.#grid.name(line, column)}`,
        });
    }
  }

  /** More fields than headings: the delimiter or the quotes are not what they were taken for. */
  #checkWidth({ line, cells }: TableRow, header: Header): void {
    if (this.table.sheet !== null) return;
    const last = cells.findLastIndex(({ text }) => text !== '');
    const width = this.#grid.width(header.first, header.last);
    if (last < width) return;
    throw new TableError(
      this.options.file,
      line,
      `has ${last + 1} fields below ${width} headings; put fields that hold the delimiter in quotes, or say --delimiter and --quote`,
    );
  }

  #tellHidden(tests: readonly TestRow[]): void {
    const { sheet, hidden } = this.table;
    if (hidden && tests.length > 0)
      this.reading.notes.push(
        `The sheet "${sheet}" is hidden; its ${count(tests.length, 'test')} count as the others do.`,
      );
    if (this.#hidden.length > 0)
      this.reading.notes.push(
        `The sheet "${sheet}" has hidden rows, which count as the others do: ${this.#hidden.join(', ')}.`,
      );
  }
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
