import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '@opentv-bango/certification/proof';
import { Eta } from 'eta';
import { viewOf } from './view';

/** Renders a proof as one HTML file that makes no outside request. */
export async function renderProof(proof: Proof): Promise<string> {
  const eta = new Eta({ views: join(__dirname, 'templates'), cache: true, varName: 'it', autoTrim: ['nl', false] });
  const style = await readFile(join(__dirname, 'assets', 'proof.css'), 'utf8');
  return eta.render('proof', { ...viewOf(proof), style });
}
