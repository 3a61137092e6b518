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
import { renderPage, storiesOf } from './page/render-page';

/** The files that `writeCertificate` makes, below the run folder. */
export const CERTIFICATE_FILES = [
  'index.html',
  'certification.json',
  'certification.csv',
  'certification.xlsx',
] as const;

/** A certificate of which all is made but the words on the scan. */
export interface PreparedCertificate {
  /**
   * Writes `index.html`, `certification.json`, `certification.csv` and `certification.xlsx` into the run folder.
   *
   * @param scan the leak scan of the folder; null before it was made
   * @returns the certificate as it was written
   */
  write(scan: ScanResult | null): Promise<Certificate>;
}

/**
 * Makes the certificate of a run. The same run folder always gives the same content.
 *
 * @param run the run folder
 * @param verdicts what it came to
 * @param catalogue the test cases
 */
export async function prepareCertificate(
  run: Run,
  verdicts: RunVerdicts,
  catalogue: Catalogue,
): Promise<PreparedCertificate> {
  const { unscanned, stories } = await tellExchanges(run, verdicts, catalogue);
  const rows = sheetRows(unscanned);
  const [csv, xlsx] = [writeCsv(rows), await writeXlsx(unscanned, rows)];
  const write = (name: (typeof CERTIFICATE_FILES)[number], content: string | Uint8Array): Promise<void> =>
    writeFile(join(run.folder, name), content);
  return {
    async write(scan) {
      const certificate = { ...unscanned, scan };
      await write('certification.json', `${JSON.stringify(certificate, null, 1)}\n`);
      await write('certification.csv', csv);
      await write('certification.xlsx', xlsx);
      await write('index.html', await renderPage(certificate, stories));
      return certificate;
    },
  };
}

// A function of its own: when it ends, the exchanges need no memory any more.
async function tellExchanges(run: Run, verdicts: RunVerdicts, catalogue: Catalogue) {
  const exchanges = exchangesByScenario(run, verdicts.scenarios);
  const unscanned = buildCertificate(run, verdicts, catalogue, exchanges, null);
  return { unscanned, stories: await storiesOf(unscanned, exchanges) };
}

/** Makes the certificate of a run and writes it at once: `prepareCertificate`. */
export async function writeCertificate(
  run: Run,
  verdicts: RunVerdicts,
  catalogue: Catalogue,
  scan: ScanResult | null = null,
): Promise<Certificate> {
  return (await prepareCertificate(run, verdicts, catalogue)).write(scan);
}
