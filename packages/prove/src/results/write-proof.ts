import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '@opentv-bango/certification/proof';
import { renderProof } from './page';

/**
 * Writes `proof.json` and `proof.html` into a folder of the proof's own.
 *
 * @param reports the folder that takes `proofs/`
 * @returns path of the page
 */
export async function writeProof(proof: Proof, reports: string): Promise<string> {
  const time = proof.startedAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const folder = join(reports, 'proofs', time);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'proof.json'), `${JSON.stringify(proof, null, 2)}\n`);
  const page = join(folder, 'proof.html');
  await writeFile(page, await renderProof(proof));
  return page;
}
