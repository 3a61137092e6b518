import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { ArchiveError, readArchive } from '../archive';
import type { Table, TableCell } from './table';
import { TableError } from './table-error';

const LARGEST = 64 * 2 ** 20;

/**
 * Reads every worksheet of an XLSX workbook as text.
 *
 * @param file the workbook's path
 * @throws TableError for a file that is no workbook, is protected by a password, or unpacks to more than 64 MB
 */
export async function readWorkbook(file: string): Promise<Table[]> {
  await checkArchive(file);
  // A quarter of a second to load: only for those who read a workbook.
  const { Workbook, ValueType } = (await import('exceljs')).default;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(await readFile(file)).buffer);
  } catch (cause) {
    throw new TableError(file, null, 'is not a workbook that can be read; save it again as .xlsx', { cause });
  }
  return workbook.worksheets.map((sheet) => {
    const rows: Table['rows'] = [];
    sheet.eachRow({ includeEmpty: false }, (row, line) => {
      const cells: TableCell[] = [];
      for (let column = 1; column <= row.cellCount; column++)
        cells.push(readCell(row.getCell(column), ValueType.Formula));
      rows.push({ line, cells });
    });
    return { sheet: sheet.name, rows };
  });
}

function readCell(cell: ExcelJS.Cell, formulaType: ExcelJS.ValueType): TableCell {
  // A merged cell repeats its master's content; only the master holds it.
  if (cell.isMerged && cell.master.address !== cell.address) return { text: '', formula: false };
  const formula = cell.type === formulaType;
  const value = formula ? cell.result : cell.value;
  return { text: value instanceof Date ? value.toISOString() : cellText(cell, value), formula };
}

function cellText(cell: ExcelJS.Cell, value: unknown): string {
  if (value === null || value === undefined) return '';
  return (typeof value === 'object' ? cell.text : String(value)).trim();
}

/** Looks at the zip first: the library would unpack a bomb into memory. */
async function checkArchive(file: string): Promise<void> {
  if (!existsSync(file)) throw new TableError(file, null, 'there is no such file; check the path');
  try {
    const paths = new Set<string>();
    for await (const member of readArchive(file, { total: LARGEST, member: LARGEST })) paths.add(member.path);
    if (!paths.has('xl/workbook.xml')) {
      throw new TableError(file, null, 'is a zip, but not an .xlsx workbook; save it as .xlsx');
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new TableError(file, null, `is not an .xlsx workbook (${error.message.replace(/\.$/, '')})`, {
      cause: error,
    });
  }
}
