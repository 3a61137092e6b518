/**
 * `npm run bench`: what the certification costs, as ratios taken in one run on one machine. Nothing here is a test.
 *
 * `npm run bench -- --tags @UC-09` measures a part, to try it out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { reportError } from '../../packages/certify/src/report-error';
import { readExchanges, replay } from './bare-loop';
import { type Measured, measure } from './measure';
import { renderTables } from './tables';
import { countScenarios, type Timed } from './timed';

const CERTIFY = join(__dirname, '..', '..', 'packages', 'certify', 'bin', 'certify.js');
const ONE_SCENARIO = '@id:purchase-pending';
const WORKERS = [1, 2, 4];

async function main(): Promise<void> {
  const { tags } = new Command('bench')
    .description('Measure the certification against the simulator')
    .option('--tags <expression>', 'only these scenarios; all when not given')
    .parse()
    .opts<{ tags?: string }>();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const certify = (name: string, words: string[]): Promise<Measured> => {
    process.stderr.write(`${name} ...\n`);
    return measure([CERTIFY, ...words], folder);
  };
  const run = (name: string, words: string[]): Promise<Measured> =>
    certify(name, ['run', '--reports', join(folder, name), ...words]);
  const filter = tags === undefined ? [] : ['--tags', tags];
  try {
    const node = await measure(['--eval', '0'], folder);
    const help = await certify('help', ['--help']);
    const one = await run('one', ['--tags', ONE_SCENARIO, '--deployment', 'ssp']);
    const whole = await run('whole', filter);
    const exchanges = await readExchanges(join(folder, 'whole', 'latest'));
    const bareMs = await replay(exchanges);
    const workers: Timed[] = [];
    for (const count of WORKERS) {
      const name = `workers-${count}`;
      const measured = await run(name, [...filter, '--parallel', String(count), '--no-allure']);
      workers.push({ workers: count, ...measured, ...(await countScenarios(join(folder, name, 'latest'))) });
    }
    process.stdout.write(`${renderTables({ node, help, one, whole, bareMs, exchanges: exchanges.length, workers })}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.exitCode = reportError(error);
});
