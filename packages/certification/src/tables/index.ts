/** Sheets of test cases as they are handed around: CSV and XLSX, with a header row somewhere. */
export { readCaseId } from './case-id';
export { COLUMN_ROLES, type ColumnRole, type Columns, findHeader, type Header } from './columns';
export { readCsv } from './read-csv';
export { readWorkbook } from './read-workbook';
export type { Table, TableCell, TableRow } from './table';
export { TableError } from './table-error';
