import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../catalogue';
import { type Certificate, writeCertificate } from '../../certificate';
import { writeMadeUpRun } from '../../made-up-run';
import { readRun } from '../../run';
import { computeVerdicts } from '../../verdicts';

/** A folder with a made-up run, and the certificate of it. */
export interface CertificateBench {
  folder: string;
  certificate: Certificate;
  remove(): Promise<void>;
}

/** Makes one in a temporary place. */
export async function makeCertificateBench(): Promise<CertificateBench> {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  await writeMadeUpRun(folder);
  const run = await readRun(folder);
  const catalogue = await loadCatalogue();
  const certificate = await writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
  return { folder, certificate, remove: () => rm(folder, { recursive: true }) };
}
