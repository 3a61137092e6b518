import type { Certificate } from '../certificate/certificate';
import { findHeader, type Header, readCaseId, type Table, TableError, type TableRow } from '../tables';
import { type CaseResult, caseResult, RESULT_ROLES } from './case-results';
import type { SheetMapping } from './mapping';

/** A cell that will be written. */
export interface CellEdit {
  sheet: string;
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
  /** One sentence for each result that found no place, and for each place that got none. */
  unplaced: string[];
}

/**
 * Finds the places for the results in the sheets that Bango handed over.
 *
 * @param tables the worksheets
 * @param certificate the results
 * @param options.force overwrite cells that are filled; formulas are never overwritten
 * @param file for messages
 * @throws TableError where no sheet has a header row with a test id and a result column
 */
export function planFill(
  tables: readonly Table[],
  certificate: Certificate,
  { mapping, force, file }: { mapping: SheetMapping; force: boolean; file: string },
): FillPlan {
  const plan: FillPlan = { edits: [], placed: [], unplaced: [] };
  const used = new Set<string>();
  let headers = 0;
  for (const table of tables) {
    const header = findHeader(table, ['id'], mapping.columns);
    if (header === null || !RESULT_ROLES.some((role) => header.columns[role] !== undefined)) continue;
    headers += 1;
    for (const row of table.rows.slice(header.index + 1)) fillRow(table, header, row);
  }
  if (headers === 0) {
    throw new TableError(
      file,
      null,
      'has no row with a heading for the test ("Test", "No") and one for a result ("Actual result", "Verdict"); name them in a mapping file',
    );
  }
  const left = certificate.testCases.filter(({ id, verdict }) => !used.has(id) && verdict !== 'NOT_COVERED');
  plan.unplaced.push(
    ...left.map(({ id, title }) => `${id} ${title ?? ''}: the workbook has no row for it.`.replace(' :', ':')),
  );
  return plan;

  function fillRow(table: Table, header: Header, row: TableRow): void {
    const named = readCaseId(row.cells[header.columns.id ?? 0]?.text ?? '');
    if (named === null) return;
    const cases = mapping.tests[named.id] ?? casesOf(certificate, named.id);
    const result = caseResult(certificate, cases);
    if (result === null) {
      plan.unplaced.push(
        `${table.sheet} row ${row.line}, test ${named.id}: no test case of the run has this id; add it to a mapping file.`,
      );
      return;
    }
    for (const id of cases) used.add(id);
    if (place(table, header, row, named.id, result)) plan.placed.push(named.id);
  }

  function place(table: Table, header: Header, row: TableRow, test: string, result: CaseResult): boolean {
    let written = false;
    for (const role of RESULT_ROLES) {
      const column = header.columns[role];
      if (column === undefined || result[role] === '') continue;
      const cell = row.cells[column];
      const where = `${table.sheet} row ${row.line}, test ${test}, ${role}`;
      if (cell?.formula) plan.unplaced.push(`${where}: the cell holds a formula and was left.`);
      else if (cell && cell.text !== '' && !force)
        plan.unplaced.push(`${where}: the cell is filled already; --force overwrites it.`);
      else {
        plan.edits.push({ sheet: table.sheet ?? '', row: row.line, column: column + 1, text: result[role] });
        written = true;
      }
    }
    return written;
  }
}

function casesOf({ catalogue, testCases }: Certificate, id: string): string[] {
  const same = testCases.filter((one) => one.id.toLowerCase() === id.toLowerCase()).map((one) => one.id);
  return same.length > 0 ? same : [...(catalogue.cases.find((one) => one.id === id)?.coveredBy ?? [])];
}
