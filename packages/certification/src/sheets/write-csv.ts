import { stringify } from 'csv-stringify/sync';
import { safeText } from './safe-text';
import type { SheetRow } from './sheet-rows';

/**
 * The headings of the results, in the order of Bango's own layout. Source: docs/spec/bango.md, "Self-certification".
 */
export const HEADINGS = [
  'Test',
  'Action',
  'Expected result',
  'Actual result',
  'Verdict',
  'Entitlement id',
  'Customer id',
  'Product key',
  'UTC times',
  'Deployment',
  'Scenario',
  'Outcome of the run',
] as const;

/** The cells of a row, in the order of the headings, safe against formula injection. */
export function cellsOf(row: SheetRow): string[] {
  return [
    row.test,
    row.action,
    row.expected,
    row.actual,
    row.verdict,
    row.entitlementIds.join('\n'),
    row.customerIds.join('\n'),
    row.productKeys.join('\n'),
    row.times.join('\n'),
    row.deployment,
    row.scenario,
    row.outcome,
  ].map(safeText);
}

/**
 * The results as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheet programs need to see the encoding).
 * Every field is quoted: a cell may hold any line end, and readers split records at any.
 */
export function writeCsv(rows: readonly SheetRow[]): string {
  return stringify([[...HEADINGS], ...rows.map(cellsOf)], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });
}
