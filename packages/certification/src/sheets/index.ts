/** The results as sheets: our own, and the workbook that Bango handed over. */

export { type FillReport, fillSheet, renderFillReport } from './fill-sheet';
export { type SheetRow, sheetRows } from './sheet-rows';
export { writeCsv } from './write-csv';
export { writeXlsx } from './write-xlsx';
export { xlsxDifferences } from './xlsx-differences';
