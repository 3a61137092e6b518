import { mkdtempSync } from 'node:fs';
import { loadCatalogue } from './catalogue';
import { completeEvidence } from './completion';
import { writeMadeUpRun } from './made-up-run';
import { makePack } from './pack';
import { readRun } from './run';
import { verify } from './verify';
import { generateKeyPairSync } from 'node:crypto';
async function main() {
  const folder = mkdtempSync('/tmp/e2e-');
  await writeMadeUpRun(folder, { passing: Number(process.argv[2] ?? 3), clean: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  let t = Date.now();
  const done = await completeEvidence(await readRun(folder), { catalogue: await loadCatalogue(), lookedFor: { secrets: [{ name: 'OPENTV_PASSWORD', value: 'hunter2-hunter2' }, { name: 'X', value: 'abc' }], canaries: [] }, signingKey: privateKey });
  console.log('complete', Date.now() - t, done.verdicts.outcome, done.verdicts.unclean);
  t = Date.now();
  const v = await verify(folder, { trusted: null });
  console.log(Date.now() - t, v.verified); for (const c of v.checks) console.log(c.problems.length ? '✕' : '✓', c.what, c.problems, c.note);
  try { console.log(await makePack(folder, { rehearsal: true, signingKey: null })); } catch (e) { console.log((e as Error).message); }
  console.log(folder);
}
main();
