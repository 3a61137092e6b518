import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../../packages/certification/src/catalogue';
import { type Certificate, writeCertificate } from '../../../packages/certification/src/certificate';
import { readRun } from '../../../packages/certification/src/run';
import { computeVerdicts } from '../../../packages/certification/src/verdicts';
import { writeFakeRun } from '../fake-run';

/** A folder with a fake run and its certificate. */
export interface CertificateFolder {
  folder: string;
  certificate: Certificate;
  remove(): Promise<void>;
}

/** Makes one in a temporary place. */
export async function makeCertificateFolder(): Promise<CertificateFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  await writeFakeRun(folder);
  const run = await readRun(folder);
  const catalogue = await loadCatalogue();
  const certificate = await writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
  return { folder, certificate, remove: () => rm(folder, { recursive: true }) };
}
