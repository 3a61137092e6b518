import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redactor } from '@opentv-bango/evidence';

const FILE = 'preflight.json';

/** Stores the rows in the run folder, as evidence and as input of the legs. */
export function storePreflight(runFolder: string, rows: readonly PreflightRow[], redactor: Redactor): void {
  const shown = rows.map((one) => ({ ...one, found: redactor.redactText(one.found) }));
  writeFileSync(join(runFolder, FILE), `${JSON.stringify({ schema: 'certify-preflight/1', rows: shown }, null, 2)}\n`);
}

/** @returns the rows of this run; none where there was no preflight */
export function readStoredPreflight(runFolder: string): PreflightRow[] {
  const file = join(runFolder, FILE);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: PreflightRow[] }).rows;
}

/** One line of the preflight: what was looked at, what was found, and what to do about it. */
export interface PreflightRow {
  /** What was looked at, for people: "Keycloak: token". */
  check: string;
  /** `warning`: worth knowing, blocks nothing. `not checked`: something before it failed, or it was not asked for. */
  verdict: 'ok' | 'warning' | 'failed' | 'not checked';
  found: string;
  durationMs: number;
  /** What to do; null where there is nothing to do. */
  advice: string | null;
  /** Capabilities without which scenarios are BLOCKED when this failed; `*`: all scenarios. */
  blocks: string[];
}
