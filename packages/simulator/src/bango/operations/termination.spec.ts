import { expect } from 'chai';
import { TestBench } from '../test-bench';

describe('cancel and revoke', () => {
  let bench: TestBench;
  before(async () => {
    bench = await TestBench.start();
  });
  after(() => bench.stop());

  it('keep the reason in the extension data', async () => {
    const { entitlementId } = await bench.active('BANGO_US/MUSIC', { extensionData: { kept: 1 } });
    const reason = { cancelReasonCategory: 'CUSTOMER_CANCELLED', cancelReasonCode: 'NOT_RENEWED' };
    const { data } = await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, reason);
    expect(data.extensionData).to.deep.equal({ kept: 1, ...reason });
  });

  it('need no body, whatever content type the client names', async () => {
    const { entitlementId } = await bench.active('BANGO_US/MUSIC');
    const { status } = await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, undefined, {
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
      const { entitlementId } = await bench.active('BANGO_US/MUSIC');
      const { status, data } = await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, body, {
        'content-type': 'application/json',
        ...headers,
      });
      expect([status, data.responseCode]).to.deep.equal([400, 'BAD_REQUEST']);
      expect((await bench.record(entitlementId)).status).to.equal('ACTIVE');
    });
  }
});
