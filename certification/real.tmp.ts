import { loadCatalogue, findUnknownTags } from './catalogue';
import { completeEvidence } from './completion';
import { makePack } from './pack';
import { readRun } from './run';
import { verify } from './verify';
async function main() {
  const folder = process.argv[2] ?? '';
  const run = await readRun(folder);
  console.log(run.problems, run.exchangeSummary.count, run.legs.map((l) => l.scenarios.length));
  const catalogue = await loadCatalogue();
  let t = Date.now();
  const done = await completeEvidence(run, { catalogue, lookedFor: { secrets: [{ name: 'OPENTV_PASSWORD', value: 'hunter2-hunter2' }], canaries: [] }, signingKey: null });
  console.log('complete', Date.now() - t, process.memoryUsage().rss / 1e6, done.verdicts.outcome, done.verdicts.counts, done.verdicts.inTheWay.slice(0, 9));
  console.log(findUnknownTags(done.verdicts.scenarios, catalogue, catalogue));
  console.log(done.certificate.scan?.findings);
  t = Date.now();
  const v = await verify(folder, { trusted: null });
  console.log(Date.now() - t, v.verified); for (const c of v.checks) console.log(c.problems.length ? '✕' : '✓', c.what, c.problems, c.note);
  try { console.log(await makePack(folder, { rehearsal: true, signingKey: null })); } catch (e) { console.log((e as Error).message); }
}
main();
