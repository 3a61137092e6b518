import { loadCatalogue } from '../../catalogue';
import { writeMadeUpRun } from '../../made-up-run';
import { readRun } from '../../run';
import { computeVerdicts } from '../../verdicts';
import { writeCertificate } from '..';

async function main() {
  const folder = process.argv[2] ?? '/tmp/run';
  const n = Number(process.argv[3] ?? 3);
  if (n > 0) await writeMadeUpRun(folder, { passing: n });
  const run = await readRun(folder);
  const catalogue = await loadCatalogue();
  const t = Date.now();
  const verdicts = computeVerdicts(run, catalogue);
  const t2 = Date.now();
  await writeCertificate(run, verdicts, catalogue);
  console.log(
    verdicts.outcome,
    verdicts.counts,
    verdicts.inTheWay.length,
    t2 - t,
    Date.now() - t2,
    process.memoryUsage().rss / 1e6,
  );
}
main();
