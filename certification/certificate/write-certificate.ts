import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue';
import type { Run } from '../run';
import type { ScanResult } from '../scan';
import { sheetRows, writeCsv, writeXlsx } from '../sheets';
import type { RunVerdicts } from '../verdicts';
import { buildCertificate } from './build-certificate';
import type { Certificate } from './certificate';
import { exchangesByScenario } from './exchanges-by-scenario';
import { renderPage } from './page/render-page';

/** The files that `writeCertificate` makes, below the run folder. */
export const CERTIFICATE_FILES = [
  'index.html',
  'certification.json',
  'certification.csv',
  'certification.xlsx',
] as const;

/**
 * Writes the certificate of a run into its folder: `index.html`, `certification.json`, `certification.csv` and
 * `certification.xlsx`. The same run folder always gives the same content.
 *
 * @param run the run folder
 * @param verdicts what it came to
 * @param catalogue the test cases
 * @param scan the leak scan of the folder, where it was made
 * @returns the certificate as it was written
 */
export async function writeCertificate(
  run: Run,
  verdicts: RunVerdicts,
  catalogue: Catalogue,
  scan: ScanResult | null = null,
): Promise<Certificate> {
  const exchanges = await exchangesByScenario(run, verdicts.scenarios);
  const certificate = buildCertificate(run, verdicts, catalogue, exchanges, scan);
  const rows = sheetRows(certificate);
  await writeFile(join(run.folder, 'certification.json'), `${JSON.stringify(certificate, null, 1)}\n`);
  await writeFile(join(run.folder, 'certification.csv'), writeCsv(rows));
  await writeFile(join(run.folder, 'certification.xlsx'), await writeXlsx(certificate, rows));
  await writeFile(join(run.folder, 'index.html'), await renderPage(certificate, exchanges));
  return certificate;
}
