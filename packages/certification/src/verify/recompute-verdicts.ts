import { type Catalogue, readStoredCatalogue } from '../catalogue';
import { buildCertificate, type Certificate, type ExchangesByScenario, exchangesByScenario } from '../certificate';
import { type Run, readRun } from '../run';
import { leakSentences, readScanFile, type ScanResult } from '../scan';
import { computeVerdicts, type RunVerdicts } from '../verdicts';

/** The verdicts of a run, recomputed from its records. */
export interface Judgement {
  run: Run;
  catalogue: Catalogue;
  scan: ScanResult | null;
  verdicts: RunVerdicts;
  certificate: Certificate;
  exchanges: ExchangesByScenario;
}

/**
 * Computes the verdicts and the certificate of a run folder from its messages, exchanges, catalogue and scan alone.
 *
 * @param folder the run folder
 * @throws UserError where what was recorded cannot be read
 */
export async function recomputeVerdicts(folder: string): Promise<Judgement> {
  const run = await readRun(folder);
  const catalogue = await readStoredCatalogue(folder);
  const scan = await readScanFile(folder);
  const leaks =
    scan === null ? ['The folder was never scanned for secrets, or scan.json is damaged.'] : leakSentences(scan);
  const verdicts = computeVerdicts(run, catalogue, leaks);
  const exchanges = exchangesByScenario(run, verdicts.scenarios);
  const certificate = buildCertificate(run, verdicts, catalogue, exchanges, scan);
  return { run, catalogue, scan, verdicts, certificate, exchanges };
}
