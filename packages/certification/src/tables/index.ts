/** Sheets of test cases as they are handed around: CSV and XLSX, with headings somewhere. */
export { type CellRange, cellName, parseCellName, rangeName } from './cell-name';
export type { Columns, Header, NamedColumns } from './columns';
export type { CsvOptions } from './csv/read-csv';
export { namedDelimiter, namedQuote } from './csv/said-dialect';
export { COLUMN_ROLES, type ColumnRole } from './headings';
export { plainText } from './plain-text';
export { readTables } from './read-tables';
export { hasTests, readTests } from './read-tests';
export { type Table, TableError } from './table';
export type { TestReading, TestRow, Unclear } from './test-row';
export { readWorkbook } from './workbook/read-workbook';
export { xmlText } from './workbook/xml-text';
