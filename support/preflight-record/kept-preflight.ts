import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redactor } from '@opentv-bango/evidence';
import type { PreflightRow } from './preflight-row';

const FILE = 'preflight.json';

/** Keeps the rows in the run folder: evidence, and what the legs go by. */
export function keepPreflight(runFolder: string, rows: readonly PreflightRow[], redactor: Redactor): void {
  const shown = rows.map((one) => ({ ...one, found: redactor.redactText(one.found) }));
  writeFileSync(join(runFolder, FILE), `${JSON.stringify({ schema: 'certify-preflight/1', rows: shown }, null, 2)}\n`);
}

/** @returns the rows of this run; none where there was no preflight */
export function keptPreflight(runFolder: string): PreflightRow[] {
  const file = join(runFolder, FILE);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: PreflightRow[] }).rows;
}
