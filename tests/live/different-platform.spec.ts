import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

/** One scenario for each operation that a merchant may confirm later. */
const LATER = [
  'cancel-confirmed-later',
  'change-product-confirmed-later',
  'resume-confirmed-later',
  'revoke-confirmed-later',
  'suspend-confirmed-later',
];

describe('A live run on a correct platform that is different', function () {
  this.timeout(120_000);
  let platform: LivePlatform | null = null;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-different-'));
  });
  afterEach(async () => platform?.stop());
  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs these scenarios, with some variables set to the value of others. */
  async function certified(ids: string[], renamed: Record<string, string>, flags: string[] = []) {
    platform = await startLivePlatform('non-ssp', flags);
    const { environment } = platform;
    const changes = Object.fromEntries(Object.entries(renamed).map(([name, from]) => [name, environment[from] ?? '']));
    const tags = ids.map((id) => `@id:${id}`).join(' or ');
    const { code } = await certifyCommand(['run', '--tags', tags, '--no-allure', '--reports', folder], {
      folder,
      environment: { ...environment, ...changes },
    });
    const { scenarios } = computeVerdicts(await readRun(join(folder, 'latest')));
    const chosen = scenarios.filter(({ id }) => ids.includes(id));
    return {
      code,
      verdicts: Object.fromEntries(chosen.map(({ id, verdict }) => [id, verdict])),
      reasons: [...new Set(chosen.map(({ reason }) => reason?.replace(/[\w-]{36}/, 'an id')))],
    };
  }

  it('has nothing to wait for where the merchant does everything at once', async () => {
    const { code, verdicts, reasons } = await certified(LATER, {
      PRODUCT_CONFIRMED_LATER: 'PRODUCT_STANDARD',
      PRODUCT_CONFIRMED_LATER_PREMIUM: 'PRODUCT_PREMIUM',
    });
    expect({ code, verdicts }).to.deep.equal({
      code: 0,
      verdicts: Object.fromEntries(LATER.map((id) => [id, 'NOT_RUN'])),
    });
    expect(reasons).to.include(
      'The merchant of the confirmed-later product does this at once (suspend), so there is nothing to wait for.',
    );
  });

  it('has nothing pending where what is confirmed later is active at once', async () => {
    const ids = ['cancel-pending-confirmed-later', 'suspend-pending-confirmed-later'];
    expect(await certified(ids, { PRODUCT_CONFIRMED_LATER: 'PRODUCT_INSTANT' })).to.deep.equal({
      code: 0,
      verdicts: { 'cancel-pending-confirmed-later': 'NOT_RUN', 'suspend-pending-confirmed-later': 'NOT_RUN' },
      reasons: [
        'The purchase of INSTANT_TV_CHANNELS (PRODUCT_CONFIRMED_LATER) is active at once (entitlement id an id), so there is nothing pending.',
      ],
    });
  });

  it('is told which variable names a product that cannot be pending', async () => {
    const { code, verdicts, reasons } = await certified(['cancel-pending'], {
      PRODUCT_STANDARD: 'PRODUCT_INSTANT',
      PRODUCT_OTHER_MERCHANT: 'PRODUCT_LIMITED',
    });
    expect({ code, verdicts, reasons }).to.deep.equal({
      code: 3,
      verdicts: { 'cancel-pending': 'BLOCKED' },
      reasons: [
        'The purchase of INSTANT_TV_CHANNELS (PRODUCT_STANDARD) is active at once (entitlement id an id), so there is nothing pending. ' +
          'Name a product that the subscriber must activate, if there is one.',
      ],
    });
  });

  it('need not know the tenant where no page says that the request names one', async () => {
    const ids = ['change-product-unknown-tenant', 'resume-unknown-tenant', 'suspend-unknown-tenant'];
    const { verdicts } = await certified(ids, {}, ['--defect', 'unknown-tenant-served']);
    expect(verdicts).to.deep.equal({
      'change-product-unknown-tenant': 'NOT_RUN',
      'resume-unknown-tenant': 'FAILED',
      'suspend-unknown-tenant': 'FAILED',
    });
  });
});
