import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { computeVerdicts, readRun } from '../../certification';
import { certifyCommand } from '../certify-command';
import { type LivePlatform, startLivePlatform } from './platform';

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
  let platform: LivePlatform;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-different-'));
    platform = await startLivePlatform('non-ssp');
  });
  after(async () => {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('has nothing to wait for where the merchant does everything at once', async () => {
    const { PRODUCT_STANDARD = '', PRODUCT_PREMIUM = '' } = platform.environment;
    const tags = LATER.map((id) => `@id:${id}`).join(' or ');
    const { code } = await certifyCommand(['run', '--tags', tags, '--no-allure', '--reports', folder], {
      folder,
      environment: {
        ...platform.environment,
        PRODUCT_CONFIRMED_LATER: PRODUCT_STANDARD,
        PRODUCT_CONFIRMED_LATER_PREMIUM: PRODUCT_PREMIUM,
      },
    });
    const { scenarios } = computeVerdicts(await readRun(join(folder, 'latest')));
    const shown = scenarios.filter(({ id }) => LATER.includes(id)).map(({ id, verdict }) => `${id} ${verdict}`);
    expect({ code, shown }).to.deep.equal({ code: 0, shown: LATER.map((id) => `${id} NOT_RUN`) });
    expect(scenarios.find(({ id }) => id === 'suspend-confirmed-later')?.reason).to.equal(
      'The merchant of the confirmed-later product does this at once (suspend), so there is nothing to wait for.',
    );
  });
});
