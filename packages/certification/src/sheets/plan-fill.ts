import type { Certificate } from '../certificate/certificate';
import {
  type ColumnRole,
  cellName,
  plainText,
  rangeName,
  readTests,
  type Table,
  TableError,
  type TestReading,
  type TestRow,
} from '../tables';
import { type CaseResult, caseResult, RESULT_ROLES } from './case-results';
import type { SheetMapping } from './mapping';

/** A cell that will be written. */
export interface CellEdit {
  /** The member of the workbook that holds the worksheet. */
  part: string;
  row: number;
  /** From 1. */
  column: number;
  text: string;
}

/** What will be written into a workbook, and what will not. */
export interface FillPlan {
  edits: CellEdit[];
  /** Tests of the sheet that got a result. */
  placed: string[];
  /** One sentence for each result without a cell, and for each test without a result. */
  unplaced: string[];
  /** What a reader should know: hidden rows, columns and sheets, sheets that hold no tests. Sentences. */
  notes: string[];
}

/** Columns that only a table of tests has; numbers and dates stand in a list of changes too. */
const TELLING_ROLES = ['expected', 'actual', 'verdict', 'entitlementId'] as const;

interface PlanOptions {
  mapping: SheetMapping;
  /** Overwrite cells that are filled; formulas are never overwritten. */
  force: boolean;
  /** For messages. */
  file: string;
}

/**
 * Finds the places for the results in the sheets that Bango handed over.
 *
 * @param tables the worksheets
 * @param certificate the results
 * @throws TableError where no sheet has a header row with a test id and a result column, and for a result cell that is
 *   merged so that nobody would see whose result it is
 */
export function planFill(tables: readonly Table[], certificate: Certificate, options: PlanOptions): FillPlan {
  const { mapping, file } = options;
  const known = new Set([...Object.keys(mapping.tests), ...certificate.testCases.map(({ id }) => id)].map(plainText));
  const reading = readTests(tables, file, {
    needed: (found) => found.id !== undefined && TELLING_ROLES.some((role) => found[role] !== undefined),
    columns: mapping.columns,
    cells: mapping.cells,
    known,
  });
  if (!reading.tests.some(({ header }) => RESULT_ROLES.some((role) => header.columns[role] !== undefined))) {
    throw new TableError(
      file,
      null,
      'has no row with a heading for the test ("Test", "No") and one for a result ("Actual result", "Verdict"); say --columns, or name them in a mapping file',
    );
  }
  const plan: FillPlan = {
    edits: [],
    placed: [],
    unplaced: reading.unclear.map(({ cell, problem }) => `${cell} ${problem}.`),
    notes: [...reading.notes, ...hiddenColumns(reading)],
  };
  const used = new Set<string>();
  for (const test of reading.tests) {
    const cases = casesOf(certificate, mapping, test);
    const result = caseResult(certificate, cases);
    if (result === null) {
      plan.unplaced.push(
        `${test.cell}, test ${test.id}: no test case of the run has this id; say under "tests" in a mapping file which it is.`,
      );
      continue;
    }
    for (const id of cases) used.add(id);
    placeResult(plan, test, result, reading.tests, options);
  }
  plan.unplaced.push(...unusedTests(mapping, reading), ...casesWithoutRow(certificate, used));
  return plan;
}

/** Plans the cells of one test. */
function placeResult(
  plan: FillPlan,
  test: TestRow,
  result: CaseResult,
  tests: readonly TestRow[],
  { force, file }: PlanOptions,
): void {
  const { grid, header } = test;
  let written = false;
  if (!RESULT_ROLES.some((role) => header.columns[role] !== undefined))
    plan.unplaced.push(`${test.cell}, test ${test.id}: its sheet has no column for results.`);
  for (const role of RESULT_ROLES) {
    const column = header.columns[role];
    if (column === undefined || result[role] === '') continue;
    refuseRivals(test, role, file);
    const place = placeOf(test, column, tests, file);
    const cell = grid.at(place.row, place.column - 1);
    const where = `${grid.name(place.row, place.column - 1)}, test ${test.id}, ${role}`;
    if (cell.formula) plan.unplaced.push(`${where}: the cell holds a formula and was left.`);
    else if (cell.text !== '' && !force)
      plan.unplaced.push(`${where}: the cell is filled already; --force overwrites it.`);
    else {
      plan.edits.push({ part: grid.table.part ?? '', ...place, text: result[role] });
      written = true;
    }
  }
  if (written) plan.placed.push(test.id);
}

/** The cell in which a result of a test is seen: of merged ones the first, where they belong to this test alone. */
function placeOf(
  test: TestRow,
  column: number,
  tests: readonly TestRow[],
  file: string,
): { row: number; column: number } {
  const { grid, line } = test;
  const range = grid.mergedAt(line, column);
  if (range === null) return { row: line, column: column + 1 };
  const sharing = tests.filter(
    (other) => other.grid === grid && other.lines.some((one) => one >= range.top && one <= range.bottom),
  );
  const first = grid.table.rows[test.header.first]?.line ?? 0;
  const heading = grid.mergedAt(first, column);
  const ownColumns = range.left === column + 1 && range.right <= Math.max(range.left, heading?.right ?? 0);
  const ownRows = sharing.every((other) => other === test) && range.top >= test.line;
  if (ownColumns && ownRows) return { row: range.top, column: range.left };
  const shared = ownRows ? 'other columns' : `the rows of ${sharing.map(({ id }) => id).join(', ')}`;
  throw new TableError(
    file,
    null,
    `the result of test ${test.id} belongs into ${grid.name(line, column)}, which is merged (${rangeName(range)}) with ${shared}, so nobody would see whose it is; take the cells apart`,
  );
}

/** Two columns with the same heading: nobody knows which is meant. */
function refuseRivals({ header, grid }: TestRow, role: ColumnRole, file: string): void {
  const [other] = header.rivals[role] ?? [];
  const column = header.columns[role];
  if (other === undefined || column === undefined) return;
  const line = grid.table.rows[header.first]?.line ?? 0;
  throw new TableError(
    file,
    null,
    `both ${grid.name(line, column)} and ${cellName(line, other + 1)} are headed as ${role}; say which is meant with --columns ${role}=<heading>`,
  );
}

/** Result columns that nobody sees. */
function hiddenColumns({ tests }: TestReading): string[] {
  const sentences = tests.flatMap(({ header, grid }) =>
    RESULT_ROLES.flatMap((role) => {
      const column = header.columns[role];
      if (column === undefined || !grid.table.hiddenColumns.includes(column)) return [];
      return [`The column of ${grid.name(grid.table.rows[header.first]?.line ?? 0, column)} (${role}) is hidden.`];
    }),
  );
  return [...new Set(sentences)];
}

function casesOf({ catalogue, testCases }: Certificate, mapping: SheetMapping, { id, text }: TestRow): string[] {
  const mapped = Object.entries(mapping.tests).find(([name]) => [text, id].includes(plainText(name)))?.[1];
  const isKnown = (name: string): boolean => testCases.some((one) => one.id === name);
  if (mapped?.some(isKnown)) return mapped;
  const exact = testCases.filter((one) => one.id === id || one.id === text);
  const same = exact.length > 0 ? exact : testCases.filter((one) => one.id.toLowerCase() === id.toLowerCase());
  if (same.length > 0) return same.map((one) => one.id);
  return mapped ?? [...(catalogue.cases.find((one) => one.id === id)?.coveredBy ?? [])];
}

function unusedTests(mapping: SheetMapping, { tests }: TestReading): string[] {
  const names = new Set(tests.flatMap(({ id, text }) => [id, text]));
  return Object.keys(mapping.tests)
    .filter((name) => !names.has(plainText(name)))
    .map((name) => `The mapping names the test ${name}, which the workbook does not have.`);
}

function casesWithoutRow({ testCases }: Certificate, used: ReadonlySet<string>): string[] {
  return testCases
    .filter(({ id, verdict }) => !used.has(id) && verdict !== 'NOT_COVERED')
    .map(({ id, title }) => `${id} ${title ?? ''}: the workbook has no row for it.`.replace(' :', ':'));
}
