import { loadCatalogue } from '../../catalogue';
import { type Certificate, writeCertificate } from '../../certificate';
import { writeMadeUpRun } from '../../made-up-run';
import { readRun } from '../../run';
import { computeVerdicts } from '../../verdicts';

/** The certificate of a made-up run, which is written to the folder. */
export async function madeUpCertificate(folder: string): Promise<Certificate> {
  await writeMadeUpRun(folder);
  const run = await readRun(folder);
  const catalogue = await loadCatalogue();
  return writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
}
