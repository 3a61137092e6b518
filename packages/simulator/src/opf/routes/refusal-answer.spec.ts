import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('a refusal', () => {
  it('may come in a 200 whose resultCode ends in the status', async () => {
    const kit = await SimulatorKit.start({
      deployment: 'non-ssp',
      answers: { 'refusal-in-200': 'result-code-says-it', 'expired-token': '401', 'invalid-token': '401' },
    });
    const answers = [await kit.list({}, { token: 'made-up' }), await kit.action('none', 'suspend'), await kit.list({})];
    await kit.stop();

    expect(answers.map(({ status, data }) => [status, data.resultCode])).to.deep.equal([
      [200, '99999:401'],
      [200, '99999:404'],
      [200, undefined],
    ]);
  });

  it('of revoke and resume tells an unknown tenant, and an unknown entitlement as the profile says', async () => {
    const kit = await SimulatorKit.start({
      deployment: 'non-ssp',
      answers: { 'unknown-entitlement-revoke-or-resume': '400' },
    });
    const body = { productId: 'p' };
    const path = '/tpes/v1/operator/entitlements/none/actions/resume';
    const answers = [
      await kit.call('POST', path, { body, tenant: null }),
      await kit.call('POST', path, { body, tenant: 'nobody' }),
      await kit.call('POST', path, { body }),
      await kit.action('none', 'suspend'),
    ];
    await kit.stop();

    expect(answers.map(({ status, data }) => [status, data.errorCode])).to.deep.equal([
      [400, 'MISSING_TENANT'],
      [404, 'UNKNOWN_TENANT_REVOKE_OR_RESUME'],
      [400, 'UNKNOWN_ENTITLEMENT_REVOKE_OR_RESUME'],
      [404, 'UNKNOWN_ENTITLEMENT_TPES'],
    ]);
  });

  it('is none for a list with the limit 0, which gives the total alone', async () => {
    const kit = await SimulatorKit.start({ deployment: 'ssp' });
    const accountId = await kit.account();
    await kit.entitlement(accountId);
    const { status, data } = await kit.list({ filter: JSON.stringify({ accountId }), limit: '0' });
    await kit.stop();

    expect([status, data]).to.deep.equal([200, { totalRecords: 2, resourceSet: [] }]);
  });
});
