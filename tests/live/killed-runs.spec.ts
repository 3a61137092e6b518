import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import type { LedgerLine } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { cleanLedger } from '../../packages/certify/src/live';
import { type Configuration, createSuite, type Suite } from '../../support';
import { type LegProcess, ledgerLines, startLeg } from '../kits/live/leg-process';
import { makeAccounts } from '../kits/live/make-accounts';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

const TAGS = '@id:purchase-other-left-alone or @UC-06';
const KILLS = 20;
const AT_ONCE = 4;
const SEED = 20261121;
/** A scenario writes four lines and more: account and subscription, each intended and created. */
const LAST_LINE = 40;

describe('A live run that is killed', function () {
  this.timeout(180_000);
  let platform: LivePlatform;
  before(async () => {
    platform = await startLivePlatform('ssp');
  });
  after(() => platform.stop());

  it(`leaves nothing behind after the clean-up, wherever it was killed (${KILLS} places)`, async () => {
    const places = seeded(SEED, KILLS, LAST_LINE);
    const outcomes: Record<string, unknown>[] = [];
    // Some at a time: a killed process spends most of its time with its start.
    for (let first = 0; first < places.length; first += AT_ONCE) {
      outcomes.push(
        ...(await Promise.all(places.slice(first, first + AT_ONCE).map((place) => killAt(platform, place)))),
      );
    }
    expect(outcomes).to.deep.equal(
      places.map((place) => ({ place, left: [], leftAgain: [], outcome: 'REHEARSAL', open: 0 })),
    );
    expect(await stillActive(platform)).to.deep.equal([]);
  });

  it('keeps its account of the pool from a clean-up as long as another run has it', async () => {
    const [accountId = ''] = await makeAccounts(platform, 1);
    const pool = { OPENTV_ACCOUNTS: accountId };
    const leg = await startLeg({ ...platform.environment, ...pool }, '@id:suspend-active');
    await lineWritten(leg, 1);
    leg.child.kill('SIGKILL');
    await leg.ended;
    const configuration = platform.configuration({ ...pool, CRM_CALLBACK_URL: '' });
    const releaseAccount = otherRun(configuration, leg.folder).accounts.hold(accountId);
    const refused = await cleanLedger(configuration, leg.folder);
    releaseAccount?.();
    const cleaned = await cleanLedger(configuration, leg.folder);
    for (const line of await ledgerLines(leg.folder)) rememberLine(line);
    await rm(leg.folder, { recursive: true, force: true });
    expect({ held: releaseAccount !== null, refused: refused.left.length, cleaned }).to.deep.equal({
      held: true,
      refused: 1,
      cleaned: { accounts: 1, left: [] },
    });
    expect(refused.left[0]).to.match(
      new RegExp(
        `^ssp: account ${accountId}.*: another run on this machine uses it now; clean up when that one has ended$`,
      ),
    );
  });

  it('has every purchase that reached the platform in a ledger, before it was sent', async () => {
    const unknown = (await purchases(platform)).filter((id) => !ledgered.has(id));
    expect(unknown).to.deep.equal([]);
    expect((await purchases(platform)).length).to.be.greaterThan(KILLS);
  });
});

/** Correlation ids of everything that stood in the ledgers. */
const ledgered = new Set<string>();

function rememberLine(line: string): void {
  const parsed = JSON.parse(line) as LedgerLine;
  if (parsed.event === 'intended') ledgered.add(parsed.correlationId);
}

/** What another process has of the same platform. */
function otherRun(configuration: Configuration, runFolder: string): Suite {
  const nothing = {
    controlUrl: null,
    inbox: null,
    callbackUrl: null,
    canary: null,
    close: async () => [],
  };
  return createSuite(configuration, { runFolder, leg: 'ssp', ...nothing });
}

async function killAt(platform: LivePlatform, place: number): Promise<Record<string, unknown>> {
  const leg = await startLeg(platform.environment, TAGS);
  await lineWritten(leg, place);
  leg.child.kill('SIGKILL');
  await leg.ended;
  for (const line of await ledgerLines(leg.folder)) rememberLine(line);
  const configuration = platform.configuration({ CRM_CALLBACK_URL: '' });
  const { left } = await cleanLedger(configuration, leg.folder);
  const again = await cleanLedger(configuration, leg.folder);
  const run = await readRun(leg.folder);
  const { outcome, leftovers } = computeVerdicts(run);
  await rm(leg.folder, { recursive: true, force: true });
  return { place, left, leftAgain: again.left, outcome, open: leftovers.length };
}

/** Resolves when the ledger has so many lines, or the leg is through. */
function lineWritten({ folder, ended }: LegProcess, lines: number): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(join(folder, 'ledger.ndjson'), () => {
      void ledgerLines(folder).then((written) => {
        if (written.length >= lines) done();
      });
    });
    const done = (): void => {
      watcher.close();
      resolve();
    };
    void ended.then(done);
  });
}

async function purchases(platform: LivePlatform): Promise<string[]> {
  const calls = await platform.journal();
  return calls
    .filter(({ from, method, url }) => from === 'CRM' && method === 'POST' && /entitlements(\?|$)/.test(url))
    .map(({ requestHeaders }) => requestHeaders['x-correlation-id'] ?? '');
}

/** What is not at its end, as Bango tells of every customer that the CRM ever had. */
async function stillActive({ environment, journal }: LivePlatform): Promise<unknown[]> {
  const customers = (await journal()).flatMap(({ from, method, url, requestBody }) =>
    from === 'CRM' && method === 'POST' && url.includes('/adm/v1/accounts')
      ? [(requestBody as { _id: string })._id]
      : [],
  );
  const credentials = Buffer.from(`${environment.BANGO_USERNAME}:${environment.BANGO_PASSWORD}`).toString('base64');
  const records = await Promise.all(
    customers.map(async (customerIdentifier) => {
      const answer = await fetch(`${environment.BANGO_BASE_URL}/v1/entitlement/report`, {
        method: 'POST',
        headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
        body: JSON.stringify({ customerIdentifier }),
      });
      return ((await answer.json()) as { entitlements?: { status: string }[] }).entitlements ?? [];
    }),
  );
  expect(customers.length).to.be.greaterThan(KILLS);
  return records.flat().filter(({ status }) => !['CANCELLED', 'REVOKED', 'FAILED'].includes(status));
}

/** Whole numbers from 1 to `largest` that are the same at each start (mulberry32). */
function seeded(seed: number, count: number, largest: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % largest);
  });
}
