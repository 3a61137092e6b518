import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';

describe('cancel and revoke', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('keep the reason in the extension data', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { extensionData: { kept: 1 } });
    const reason = { cancelReasonCategory: 'CUSTOMER_CANCELLED', cancelReasonCode: 'NOT_RENEWED' };
    const { data } = await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, reason);
    expect(data.extensionData).to.deep.equal({ kept: 1, ...reason });
  });

  it('need no body, whatever content type the client names', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC');
    const { status } = await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, undefined, {
      'content-type': 'text/plain',
    });
    expect(status).to.equal(200);
  });

  const unreadable: [string, string, Record<string, string>][] = [
    ['an unknown category', '{"cancelReasonCategory":"BORED"}', {}],
    ['a body that is not JSON', '{', {}],
    ['a form', 'cancelReasonCode=OTHER', { 'content-type': 'application/x-www-form-urlencoded' }],
  ];
  for (const [what, body, headers] of unreadable) {
    it(`refuse ${what}`, async () => {
      const { entitlementId } = await kit.active('BANGO_US/MUSIC');
      const { status, data } = await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, body, {
        'content-type': 'application/json',
        ...headers,
      });
      expect([status, data.responseCode]).to.deep.equal([400, 'BAD_REQUEST']);
      expect((await kit.record(entitlementId)).status).to.equal('ACTIVE');
    });
  }
});
