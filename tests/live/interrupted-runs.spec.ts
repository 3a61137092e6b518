import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { type CommandEnd, certifyCommand } from '../kits/certify-command';
import { makeAccounts } from '../kits/live/make-accounts';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

/** Two scenarios are through, so that the first is on the disk for certain. */
const BEGUN = /PASSED.*PASSED/s;

describe('A live run that is broken off with Ctrl-C', function () {
  this.timeout(120_000);
  let platform: LivePlatform;
  let folder: string;
  let pool: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-interrupted-'));
    platform = await startLivePlatform('ssp');
    pool = (await makeAccounts(platform, 4)).join(',');
  });
  after(async () => {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs the command; `seen` holds what is done the first time that something has been read. */
  const certify = (words: string[], seen: [RegExp, (pid: number) => void][] = []): Promise<CommandEnd> => {
    const left = new Map(seen);
    return certifyCommand(words, {
      folder,
      environment: { ...platform.environment, OPENTV_ACCOUNTS: pool },
      watch: ({ pid = 0 }, stdout) => {
        for (const [text, act] of left) {
          if (!text.test(stdout)) continue;
          left.delete(text);
          act(pid);
        }
      },
    });
  };
  const interrupt = (pid: number): boolean => process.kill(pid, 'SIGINT');
  const start = ['run', '--no-allure', '--reports', 'reports', '--tags', '@UC-01 or @UC-06'];
  const newest = async (): Promise<string> => {
    const names = await readdir(join(folder, 'reports', 'runs'));
    return join('reports', 'runs', names.sort().at(-1) ?? '');
  };

  it('once: ends what it began, writes its report, and exits with 130', async () => {
    const end = await certify(start, [[BEGUN, interrupt]]);
    const run = await readRun(join(folder, 'reports', 'latest'));
    const { leftovers, counts } = computeVerdicts(run);
    expect({ code: end.code, interrupted: run.record.interrupted, leftovers }).to.deep.equal({
      code: 130,
      interrupted: true,
      leftovers: [],
    });
    expect(counts.PASSED).to.be.greaterThan(0);
    expect(await living(platform, pool)).to.deep.equal([]);
  });

  it('twice: stops at once, says where everything is, and the command that it names cleans up', async () => {
    const end = await certify(start, [
      [BEGUN, interrupt],
      [/Stopping\./, interrupt],
    ]);
    const run = await newest();
    expect(end.code).to.equal(130);
    expect(end.stdout.trim().split('\n').slice(-2)).to.deep.equal([
      `Stopped at once. What was recorded until then is in ${run}.`,
      `End what may be left on the platform: npx certify cleanup ${run}`,
    ]);
    const { record, ledger } = await readRun(join(folder, run));
    expect([record.endedAt, ledger.length > 0]).to.deep.equal([null, true]);
    const cleaned = await certify(['cleanup', run]);
    expect([cleaned.code, cleaned.stderr]).to.deep.equal([0, '']);
    expect(cleaned.stdout).to.match(/nothing is left|Nothing was left/);
    expect(await living(platform, pool)).to.deep.equal([]);
  });

  it('keeps a clean-up away as long as it goes on', async () => {
    let refused: Promise<CommandEnd> | null = null;
    const end = await certify(start, [
      [
        BEGUN,
        (pid) => {
          refused = newest()
            .then((run) => certify(['cleanup', run]))
            .finally(() => interrupt(pid));
        },
      ],
    ]);
    const { code, stderr } = (await refused) ?? { code: null, stderr: '' };
    expect([end.code, code]).to.deep.equal([130, 2]);
    expect(stderr).to.match(/^The run \S+ still goes on, or is being cleaned up: stop that first/);
  });
});

/** What of the accounts is not at its end, as Bango tells. */
async function living({ environment }: LivePlatform, pool: string): Promise<unknown[]> {
  const credentials = Buffer.from(`${environment.BANGO_USERNAME}:${environment.BANGO_PASSWORD}`).toString('base64');
  const records = await Promise.all(
    pool.split(',').map(async (customerIdentifier) => {
      const answer = await fetch(`${environment.BANGO_BASE_URL}/v1/entitlement/report`, {
        method: 'POST',
        headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
        body: JSON.stringify({ customerIdentifier }),
      });
      return ((await answer.json()) as { entitlements?: { status: string }[] }).entitlements ?? [];
    }),
  );
  return records.flat().filter(({ status }) => !['CANCELLED', 'REVOKED', 'FAILED'].includes(status));
}
