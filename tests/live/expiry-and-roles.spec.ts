import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

/** What on the simulator needs a moved clock or a user of its own. */
const IDS = ['activation-fresh-url', 'list-expired-token', 'list-without-role'];

describe('What expires, and who may not, on a live platform', function () {
  this.timeout(120_000);
  let folder: string;
  let platform: LivePlatform | null = null;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-time-'));
  });
  afterEach(async () => platform?.stop());
  after(() => rm(folder, { recursive: true, force: true }));

  async function verdicts(
    flags: string[],
    { ids = IDS, changes = {} }: { ids?: string[]; changes?: Record<string, string> } = {},
  ) {
    platform = await startLivePlatform('non-ssp', flags);
    const tags = ids.map((id) => `@id:${id}`).join(' or ');
    await certifyCommand(['run', '--tags', tags, '--no-allure', '--reports', folder], {
      folder,
      environment: { ...platform.environment, ...changes },
    });
    const { scenarios } = computeVerdicts(await readRun(join(folder, 'latest')));
    const shown = scenarios.filter(({ id }) => ids.includes(id));
    return Object.fromEntries(shown.map(({ id, verdict, reason }) => [id, `${verdict} ${reason ?? ''}`.trim()]));
  }

  const tokenReason =
    'NOT_RUN no access token of this run has expired by itself yet: they live 300 s here, and only the simulator can move the clock';

  it('is shown where activation URLs expire soon, and a user without the role is there', async () => {
    expect(await verdicts(['--url-lifetime', '2'])).to.deep.equal({
      'activation-fresh-url': 'PASSED',
      'list-expired-token': tokenReason,
      'list-without-role': 'PASSED',
    });
  });

  it('turns red where an expired URL is given again, and where any user may do everything', async () => {
    const defects = ['--defect', 'activation-info-repeats-expired-url', '--defect', 'role-not-checked'];
    const found = await verdicts(['--url-lifetime', '2', ...defects]);
    const words = Object.entries(found).map(([id, text]) => `${id} ${text.split(' ')[0]}`);
    expect(words.sort()).to.deep.equal([
      'activation-fresh-url FAILED',
      'list-expired-token NOT_RUN',
      'list-without-role FAILED',
    ]);
  });

  it('is not run, and at most one subscription is bought for it, where URLs live long and no such user is named', async () => {
    const life =
      'activation URLs live 60 minutes here, longer than CERTIFY_WAIT_SECONDS, and only the simulator can move the clock';
    const without = { OPENTV_USERNAME_WITHOUT_ROLE: '', OPENTV_PASSWORD_WITHOUT_ROLE: '' };
    expect(await verdicts([], { ids: [...IDS, 'activation-with-fresh-url'], changes: without })).to.deep.equal({
      'activation-fresh-url': `NOT_RUN ${life}`,
      'activation-with-fresh-url': `NOT_RUN ${life}`,
      'list-expired-token': tokenReason,
      'list-without-role': 'NOT_RUN OPENTV_USERNAME_WITHOUT_ROLE is not set',
    });
    const bought = ((await platform?.journal()) ?? []).filter(
      ({ to, method, url }) => to === 'Bango' && method === 'POST' && /\/v1\/entitlement$/.test(url),
    );
    expect(bought.length).to.equal(1);
  });
});
