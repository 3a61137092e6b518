import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Eta } from 'eta';
import { groupBy } from '../group-by';
import type { MutationReport } from './mutation-report';
import { summariseMutation } from './summarise-mutation';

/**
 * Writes `mutation.json` and `mutation.html` into a folder of their own.
 *
 * @param reports the folder that takes `proofs/`
 * @returns path of the page
 */
export async function writeMutation(report: MutationReport, reports: string): Promise<string> {
  const time = report.startedAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const folder = join(reports, 'proofs', `${time}-mutation`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mutation.json'), `${JSON.stringify(report, null, 2)}\n`);
  const page = join(folder, 'mutation.html');
  await writeFile(page, await render(report));
  return page;
}

/** Renders a mutation as one HTML file that makes no outside request: the survivors first, then the acceptedMutants. */
async function render(report: MutationReport): Promise<string> {
  const eta = new Eta({ views: join(__dirname, 'templates'), cache: true, varName: 'it', autoTrim: ['nl', false] });
  const style = await readFile(join(__dirname, '..', 'page', 'assets', 'proof.css'), 'utf8');
  const summary = summariseMutation(report);
  const excused = report.mutants.filter(({ fate }) => fate === 'excused');
  return eta.render('mutation', {
    report,
    style,
    summary,
    seconds: Math.round(report.durationMs / 1000),
    survivors: [...groupBy(summary.survivors, ({ mutant, step }) => `${mutant} ${step}`).values()],
    acceptedMutants: [...groupBy(excused, ({ because }) => because ?? '')],
  });
}
