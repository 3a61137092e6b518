import type { Deployment, Release } from '@opentv-bango/contract';
import { expect } from 'chai';
import { preflight } from '../../packages/certify/src/live';
import { OutputCollector } from '../kits/live/output-collector';
import { startLivePlatform } from '../kits/live/platform';

const ROW = /OpenTV Platform: (deployment|release)[\s│]+(ok|failed|not checked|warning)/g;

/** What the preflight says of deployment and release, and what it bought. */
async function looked(
  deployment: Deployment,
  release: Release,
  { more = [], changes = {} }: { more?: string[]; changes?: Record<string, string> } = {},
) {
  const platform = await startLivePlatform(deployment, more, { release });
  const output = new OutputCollector(1000);
  const code = await preflight(platform.configuration(changes), false, output);
  const bought = (await platform.journal()).filter(({ to, url }) => to === 'Bango' && /\/v1\/entitlement$/.test(url));
  await platform.stop();
  const rows = Object.fromEntries([...output.text.matchAll(ROW)].map(([, what, verdict]) => [what, verdict]));
  return { code, rows, bought: bought.length };
}

describe('the preflight', function () {
  this.timeout(60_000);

  for (const deployment of ['ssp', 'non-ssp'] as const) {
    for (const release of ['25.12', '25.26'] as const) {
      it(`knows that a platform is ${deployment} ${release}, without buying`, async () => {
        expect(await looked(deployment, release)).to.deep.equal({
          code: 0,
          rows: { deployment: 'ok', release: 'ok' },
          bought: 0,
        });
      });

      it(`notices what is not ${deployment}, of ${release}, without buying`, async () => {
        const changes = { OPENTV_DEPLOYMENT: deployment === 'ssp' ? 'non-ssp' : 'ssp' };
        expect(await looked(deployment, release, { changes })).to.deep.equal({
          code: 3,
          rows: { deployment: 'failed' },
          bought: 0,
        });
      });

      it(`notices what is not ${release}, with ${deployment}, without buying`, async () => {
        const changes = { OPENTV_RELEASE: release === '25.12' ? '25.26' : '25.12' };
        expect(await looked(deployment, release, { changes })).to.deep.equal({
          code: 3,
          rows: { deployment: 'ok', release: 'failed' },
          bought: 0,
        });
      });
    }
  }

  it('knows it of a platform that takes every liberty', async () => {
    const more = ['--profile', 'lenient'];
    expect(await looked('non-ssp', '25.26', { more })).to.deep.equal({
      code: 0,
      rows: { deployment: 'ok', release: 'ok' },
      bought: 0,
    });
  });
});
