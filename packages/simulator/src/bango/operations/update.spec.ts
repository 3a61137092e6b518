import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';

describe('update', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  const change = (body: Record<string, unknown>) => kit.call('PATCH', '/v1/entitlement', body);

  it('changes the product within the merchant', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC');
    const { status, data } = await change({ entitlementId, productKey: 'MUSIC_PREMIUM' });
    expect([status, data.entitlementId, data.productKey, data.status]).to.deep.equal([
      200,
      entitlementId,
      'MUSIC_PREMIUM',
      'ACTIVE',
    ]);
  });

  it('does nothing for the product that it already has', async () => {
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS');
    await kit.settled();
    kit.takeReasons();
    const before = await kit.record(entitlementId);
    const { status } = await change({ entitlementId, productKey: 'SPORTS' });
    await kit.bango.confirm('account-1');
    expect([status, await kit.record(entitlementId), kit.takeReasons()]).to.deep.equal([200, before, []]);
  });

  it('changes metadata and keeps the rest', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { extensionData: { kept: 1 } });
    const { data } = await change({
      entitlementId,
      dateExpiry: '2030-01-01T01:00:00+01:00',
      extensionData: { added: 2 },
    });
    expect([data.dateExpiry, data.extensionData, data.notificationUrl]).to.deep.equal([
      '2030-01-01T00:00:00.000Z',
      { kept: 1, added: 2 },
      kit.notificationUrl,
    ]);
  });

  const refusals: [string, Record<string, unknown>, number, string][] = [
    ['a product of another merchant', { productKey: 'GAMES' }, 409, 'NOT_AVAILABLE'],
    ['an unknown product', { productKey: 'NONE' }, 409, 'NOT_AVAILABLE'],
    ['nothing to change', {}, 400, 'BAD_REQUEST'],
    ['two changes at once', { productKey: 'MUSIC_PREMIUM', entitlementBenefits: 'SUSPENDED' }, 400, 'BAD_REQUEST'],
    ['unknown benefits', { entitlementBenefits: 'HALF' }, 400, 'BAD_REQUEST'],
    ['an unknown entitlement', { entitlementId: 'none', productKey: 'MUSIC' }, 404, 'NOT_FOUND'],
  ];
  for (const [what, body, status, responseCode] of refusals) {
    it(`refuses ${what}, and nothing changes`, async () => {
      const { entitlementId } = await kit.active('BANGO_US/MUSIC');
      const before = await kit.record(entitlementId);
      const answer = await change({ entitlementId, ...body });
      expect([answer.status, answer.data.responseCode]).to.deep.equal([status, responseCode]);
      expect(await kit.record(entitlementId)).to.deep.equal(before);
    });
  }

  it('always refuses what the merchant does not support in the same way', async () => {
    const { entitlementId } = await kit.create('STEADY_GAMES/GAMES');
    const pending = await change({ entitlementId, entitlementBenefits: 'SUSPENDED' });
    await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    const cancelled = await change({ entitlementId, entitlementBenefits: 'SUSPENDED' });
    expect([pending.status, pending.data]).to.deep.equal([
      409,
      {
        responseCode: 'NOT_AVAILABLE',
        responseMessage: 'Steady Games does not support suspend.',
        errorSource: 'MERCHANT',
      },
    ]);
    expect([cancelled.status, cancelled.data]).to.deep.equal([pending.status, pending.data]);
  });
});
