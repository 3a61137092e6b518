import type ExcelJS from 'exceljs';
import type { Certificate } from '../certificate/certificate';
import { runFacts } from './run-facts';
import type { SheetRow } from './sheet-rows';
import { cellsOf, HEADINGS } from './write-csv';

const WIDTHS = [34, 40, 48, 56, 16, 40, 30, 26, 44, 16, 44, 16];
const INK: Record<string, string> = { PASSED: 'FF1D6B3C', FAILED: 'FFA3201D', BLOCKED: 'FF7A3E00' };
const VERDICT_COLUMN = 5;

/**
 * The results as a workbook: a sheet about the run, one with a row for each scenario of each test case. Every cell is
 * text, so that no program takes one for a formula.
 *
 * @param certificate what the certificate says
 * @param rows the results
 */
export async function writeXlsx(certificate: Certificate, rows: readonly SheetRow[]): Promise<Buffer> {
  // Loaded here: it takes a quarter of a second, and most commands write no workbook.
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  const time = new Date(certificate.run.endedAt ?? certificate.run.startedAt);
  workbook.creator = 'opentv-bango-certification';
  workbook.created = time;
  workbook.modified = time;
  addResults(workbook, rows, certificate.outcome);
  addRun(workbook, certificate);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addResults(workbook: ExcelJS.Workbook, rows: readonly SheetRow[], outcome: string): void {
  const sheet = workbook.addWorksheet('Results', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddHeader: `&C${outcome.replaceAll('_', ' ')}`, oddFooter: '&CPage &P of &N' },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.addRow([...HEADINGS]).font = { bold: true };
  for (const row of rows) {
    const added = sheet.addRow(cellsOf(row));
    added.alignment = { vertical: 'top', wrapText: true };
    added.getCell(VERDICT_COLUMN).font = { bold: true, color: { argb: INK[row.verdict] ?? 'FF56606D' } };
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: HEADINGS.length } };
}

function addRun(workbook: ExcelJS.Workbook, certificate: Certificate): void {
  const sheet = workbook.addWorksheet('Run');
  sheet.columns = [{ width: 24 }, { width: 90 }];
  for (const fact of runFacts(certificate)) sheet.addRow(fact).alignment = { vertical: 'top', wrapText: true };
  sheet.getColumn(1).font = { bold: true };
}
