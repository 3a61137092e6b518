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

/** A certificate that is complete except for the result of the leak scan. */
export interface PreparedCertificate {
  /**
   * Renders `index.html`, `certification.json`, `certification.csv` and `certification.xlsx`.
   *
   * @param scan the leak scan of the folder; null where there was none
   */
  render(scan: ScanResult | null): Promise<RenderedCertificate>;
}

/** A certificate with the files that it is written as. */
export interface RenderedCertificate {
  certificate: Certificate;
  /** Content by name, below the run folder. */
  files: ReadonlyMap<(typeof CERTIFICATE_FILES)[number], Buffer>;
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
  const { unscanned, stories } = await prepareExchanges(run, verdicts, catalogue);
  const rows = sheetRows(unscanned);
  const [csv, xlsx] = [Buffer.from(writeCsv(rows)), Buffer.from(await writeXlsx(unscanned, rows))];
  return {
    async render(scan) {
      const certificate = { ...unscanned, scan };
      const page = Buffer.from(await renderPage(certificate, stories));
      const json = Buffer.from(`${JSON.stringify(certificate, null, 1)}\n`);
      return {
        certificate,
        files: new Map([
          ['certification.json', json],
          ['certification.csv', csv],
          ['certification.xlsx', xlsx],
          ['index.html', page],
        ]),
      };
    },
  };
}

// A separate function, so that the memory of the exchanges is free when it returns.
async function prepareExchanges(run: Run, verdicts: RunVerdicts, catalogue: Catalogue) {
  const exchanges = exchangesByScenario(run, verdicts.scenarios);
  const unscanned = buildCertificate(run, verdicts, catalogue, exchanges, null);
  return { unscanned, stories: await storiesOf(unscanned, exchanges) };
}

/** Makes the certificate of a run that was not scanned, and writes its files into the run folder. */
export async function writeCertificate(run: Run, verdicts: RunVerdicts, catalogue: Catalogue): Promise<Certificate> {
  const { certificate, files } = await (await prepareCertificate(run, verdicts, catalogue)).render(null);
  for (const [name, content] of files) await writeFile(join(run.folder, name), content);
  return certificate;
}
