import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

describe('with a fault ordered for an account, Bango', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('throttles its next calls, and then goes on', async () => {
    kit.bango.failNext('throttled', 'throttled', 2);
    const body = kit.creation('BANGO_US/MUSIC', { customerIdentifier: 'throttled' });
    const headers = { 'x-requestidentifier': 'throttled-1' };
    const answers = [
      await kit.call('POST', '/v1/entitlement', body, headers),
      await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'throttled' }),
      await kit.call('POST', '/v1/entitlement', body, headers),
    ];
    expect(
      answers.map(({ status, data, headers }) => [status, data.responseCode, headers['retry-after']]),
    ).to.deep.equal([
      [429, 'TOO_MANY_REQUESTS', '1'],
      [429, 'TOO_MANY_REQUESTS', '1'],
      [202, 'CLIENT_ACTION_REQUIRED', undefined],
    ]);
  });

  it('is in maintenance for that account alone', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { customerIdentifier: 'maintained' });
    kit.bango.failNext('maintained', 'maintenance', 1);
    const other = await kit.call('POST', '/v1/entitlement', kit.creation('BANGO_US/MUSIC'));
    const refused = await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    expect([other.status, refused.status, refused.data.responseCode, refused.data.errorSource]).to.deep.equal([
      202,
      503,
      'SERVICE_UNAVAILABLE',
      'BANGO',
    ]);
    expect((await kit.record(entitlementId)).status).to.equal('ACTIVE');
  });

  it('keeps a failed entitlement that nothing can be done with when the merchant cannot be reached', async () => {
    kit.bango.failNext('unreached', 'merchant-unreachable', 1);
    const body = kit.creation('BANGO_US/MUSIC', { customerIdentifier: 'unreached' });
    const { status, data } = await kit.call('POST', '/v1/entitlement', body);
    const cancel = await kit.call('POST', `/v1/entitlement/cancel/${data.entitlementId}`, {});
    expect([status, data.responseCode, data.errorSource, data.status, data.parameters, cancel.status]).to.deep.equal([
      503,
      'SERVICE_UNAVAILABLE',
      'MERCHANT',
      'FAILED',
      undefined,
      409,
    ]);
  });

  it('changes nothing when the merchant cannot be reached, and the same request may be tried again', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { customerIdentifier: 'retried' });
    kit.bango.failNext('retried', 'merchant-unreachable', 1);
    const revoke = () =>
      kit.call('POST', `/v1/entitlement/revoke/${entitlementId}`, {}, { 'x-requestidentifier': 'retried-1' });
    const first = await revoke();
    const between = await kit.record(entitlementId);
    const second = await revoke();
    expect([first.status, between.status, second.status, second.data.status]).to.deep.equal([
      503,
      'ACTIVE',
      200,
      'REVOKED',
    ]);
  });
});
