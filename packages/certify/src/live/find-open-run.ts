import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LedgerLine, ledgerLineSchema, parseLines } from '@opentv-bango/evidence';
import { findOpenAccounts } from './open-accounts';

/**
 * The run that is cleaned up when none is named: the newest live one that has something open. A rehearsal, or a run
 * that was
 * not confirmed, may have come after the one that crashed; and that one may never have become `latest`.
 *
 * @param reports folder that holds `runs/`
 * @returns its name; that of the newest run where nothing is open; undefined where there is none
 */
export async function findOpenRun(reports: string): Promise<string | undefined> {
  const names = (await readdir(join(reports, 'runs')).catch(() => [])).sort().reverse();
  for (const name of names.filter((one) => one.includes('-live-'))) {
    if (findOpenAccounts(await ledgerOf(join(reports, 'runs', name))).length > 0) return name;
  }
  return names[0];
}

async function ledgerOf(folder: string): Promise<LedgerLine[]> {
  const text = await readFile(join(folder, 'ledger.ndjson'), 'utf8').catch(() => '');
  return parseLines(text, ledgerLineSchema);
}
