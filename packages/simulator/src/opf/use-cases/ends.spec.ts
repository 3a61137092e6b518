import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

const GATEWAY = '/crm-gateway/v2/rmg/v1/entitlements';

describe('deletion and the end of an account', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ deployment: 'non-ssp' });
  });
  after(() => kit.stop());

  const cancel = (accountId: string) =>
    kit.call('PUT', `/adm/v1/accounts/${accountId}`, { body: { status: 'CANCELLED' } });

  it('deletes an entitlement here and ends it at Bango', async () => {
    const accountId = await kit.account();
    const [id, kept] = [await kit.active(accountId), await kit.active(accountId)];
    const first = await kit.call('DELETE', `${GATEWAY}/${id}`);
    const second = await kit.call('DELETE', `${GATEWAY}/${id}`);

    expect([first.status, first.data, second.status]).to.deep.equal([200, { deletedCount: 1 }, 404]);
    expect([await kit.status(id), await kit.status(kept), await kit.bangoStatuses(accountId)]).to.deep.equal([
      undefined,
      'ACTIVE',
      ['REVOKED', 'ACTIVE'],
    ]);
  });

  it('deletes what has ended, and notifies nothing about it', async () => {
    const accountId = await kit.account();
    const [ended, later] = [await kit.active(accountId), await kit.active(accountId, 'CONFIRMED_LATER')];
    await kit.end(ended, 'cancel');
    const told = await kit.told(accountId);
    await kit.call('DELETE', `${GATEWAY}/${ended}`);
    await kit.call('DELETE', `${GATEWAY}/${later}`);
    await kit.control('POST', `/accounts/${accountId}/confirm`);

    expect([await kit.bangoStatuses(accountId), await kit.told(accountId)]).to.deep.equal([
      ['CANCELLED', 'REVOKED'],
      told,
    ]);
  });

  it('deletes all entitlements of an account, and of no other', async () => {
    const [accountId, other] = [await kit.account(), await kit.account()];
    await kit.active(accountId);
    await kit.entitlement(accountId, 'PREMIUM');
    const kept = await kit.active(other);
    const { status, data } = await kit.call('DELETE', `${GATEWAY}/account/${accountId}`);

    expect([status, data, await kit.listed({ accountId }), await kit.status(kept)]).to.deep.equal([
      200,
      { deletedCount: 3 },
      [],
      'ACTIVE',
    ]);
    expect(await kit.bangoStatuses(accountId)).to.deep.equal(['REVOKED', 'REVOKED']);
  });

  it('cancels all entitlements of an account that is cancelled, each through Bango', async () => {
    const accountId = await kit.account();
    await kit.active(accountId);
    await kit.entitlement(accountId, 'PREMIUM');
    const [first, second] = [await cancel(accountId), await cancel(accountId)];
    const ended = await kit.listed({ accountId });

    expect([first.data, second.status, second.data]).to.deep.equal([
      { matchedCount: 1, modifiedCount: 1 },
      200,
      { matchedCount: 1, modifiedCount: 0 },
    ]);
    expect(ended.map(({ productType, status }) => [productType, status])).to.deep.equal([
      ['FREE', 'CANCELLED'],
      ['THIRDPARTY', 'CANCELLED'],
      ['THIRDPARTY', 'CANCELLED'],
    ]);
    expect(await kit.bangoStatuses(accountId)).to.deep.equal(['CANCELLED', 'CANCELLED']);
  });

  it('does not bring an account back', async () => {
    const accountId = await kit.account();
    await cancel(accountId);
    const { status } = await kit.call('PUT', `/adm/v1/accounts/${accountId}`, { body: { status: 'ACTIVE' } });
    expect([status, (await kit.purchase(accountId)).status]).to.deep.equal([400, 400]);
  });

  it('does not cancel an account that Bango does not let go', async () => {
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    await kit.control('POST', `/accounts/${accountId}/faults`, { kind: 'maintenance', times: 1 });
    const { status } = await cancel(accountId);
    expect([status, await kit.status(id), (await kit.purchase(accountId)).status]).to.deep.equal([503, 'ACTIVE', 201]);
  });

  it('ends all entitlements of an account that is deleted, without waiting for anybody', async () => {
    const accountId = await kit.account();
    for (const product of ['STANDARD', 'END_OF_PERIOD', 'CONFIRMED_LATER']) {
      await kit.active(accountId, product);
    }
    const { status, data } = await kit.call('DELETE', `/adm/v1/accounts/${accountId}`);
    const ended = await kit.listed({ accountId, productType: 'THIRDPARTY' });
    await kit.control('POST', `/accounts/${accountId}/confirm`);

    expect([status, data, ended.map((entitlement) => entitlement.status)]).to.deep.equal([
      200,
      { deletedCount: 1 },
      ['CANCELLED', 'CANCELLED', 'CANCELLED'],
    ]);
    expect([
      await kit.bangoStatuses(accountId),
      (await kit.purchase(accountId)).status,
      (await kit.call('DELETE', `/adm/v1/accounts/${accountId}`)).status,
    ]).to.deep.equal([['CANCELLED', 'REVOKED', 'CANCELLED'], 400, 400]);
  });

  it('gives an account id once', async () => {
    const _id = await kit.account();
    const { status } = await kit.call('POST', '/adm/v1/accounts', {
      body: { _id, signonId: 'x', password: 'x', status: 'ACTIVE' },
    });
    expect(status).to.equal(400);
  });

  it('makes products; Bango decides whether its merchant has them', async () => {
    const product = { type: 'thirdParty', name: 'Fitness', providerId: 'SINGLE_FITNESS', providerResourceId: 'YOGA' };
    const { status, data } = await kit.call('PUT', '/cpm/commercial/v1/products', { body: product });
    const { status: bought } = await kit.purchase(await kit.account(), 'STANDARD', {
      body: { productId: 'SINGLE_FITNESS_YOGA' },
    });
    expect([status, data, bought]).to.deep.equal([201, { self: '/commercial/v1/products/SINGLE_FITNESS_YOGA' }, 400]);
  });
});
