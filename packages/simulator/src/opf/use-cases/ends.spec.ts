import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

const GATEWAY = '/crm-gateway/v2/rmg/v1/entitlements';

describe('deletion and the end of an account', () => {
  let rehearsal: Rehearsal;
  before(async () => {
    rehearsal = await Rehearsal.start({ deployment: 'non-ssp' });
  });
  after(() => rehearsal.stop());

  const cancel = (accountId: string) =>
    rehearsal.call('PUT', `/adm/v1/accounts/${accountId}`, { body: { status: 'CANCELLED' } });

  it('deletes an entitlement here and ends it at Bango', async () => {
    const accountId = await rehearsal.account();
    const [id, kept] = [await rehearsal.active(accountId), await rehearsal.active(accountId)];
    const first = await rehearsal.call('DELETE', `${GATEWAY}/${id}`);
    const second = await rehearsal.call('DELETE', `${GATEWAY}/${id}`);

    expect([first.status, first.data, second.status]).to.deep.equal([200, { deletedCount: 1 }, 404]);
    expect([
      await rehearsal.status(id),
      await rehearsal.status(kept),
      await rehearsal.bangoStatuses(accountId),
    ]).to.deep.equal([undefined, 'ACTIVE', ['REVOKED', 'ACTIVE']]);
  });

  it('deletes what has ended, and tells nobody about what is gone', async () => {
    const accountId = await rehearsal.account();
    const [ended, later] = [await rehearsal.active(accountId), await rehearsal.active(accountId, 'CONFIRMED_LATER')];
    await rehearsal.end(ended, 'cancel');
    const told = await rehearsal.told(accountId);
    await rehearsal.call('DELETE', `${GATEWAY}/${ended}`);
    await rehearsal.call('DELETE', `${GATEWAY}/${later}`);
    await rehearsal.control('POST', `/accounts/${accountId}/confirm`);

    expect([await rehearsal.bangoStatuses(accountId), await rehearsal.told(accountId)]).to.deep.equal([
      ['CANCELLED', 'REVOKED'],
      told,
    ]);
  });

  it('deletes all entitlements of an account, and of no other', async () => {
    const [accountId, other] = [await rehearsal.account(), await rehearsal.account()];
    await rehearsal.active(accountId);
    await rehearsal.entitlement(accountId, 'PREMIUM');
    const kept = await rehearsal.active(other);
    const { status, data } = await rehearsal.call('DELETE', `${GATEWAY}/account/${accountId}`);

    expect([status, data, await rehearsal.listed({ accountId }), await rehearsal.status(kept)]).to.deep.equal([
      200,
      { deletedCount: 3 },
      [],
      'ACTIVE',
    ]);
    expect(await rehearsal.bangoStatuses(accountId)).to.deep.equal(['REVOKED', 'REVOKED']);
  });

  it('cancels all entitlements of an account that is cancelled, each through Bango', async () => {
    const accountId = await rehearsal.account();
    await rehearsal.active(accountId);
    await rehearsal.entitlement(accountId, 'PREMIUM');
    const [first, second] = [await cancel(accountId), await cancel(accountId)];
    const ended = await rehearsal.listed({ accountId });

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
    expect(await rehearsal.bangoStatuses(accountId)).to.deep.equal(['CANCELLED', 'CANCELLED']);
  });

  it('does not bring an account back', async () => {
    const accountId = await rehearsal.account();
    await cancel(accountId);
    const { status } = await rehearsal.call('PUT', `/adm/v1/accounts/${accountId}`, { body: { status: 'ACTIVE' } });
    expect([status, (await rehearsal.purchase(accountId)).status]).to.deep.equal([400, 400]);
  });

  it('does not cancel an account that Bango does not let go', async () => {
    const accountId = await rehearsal.account();
    const id = await rehearsal.active(accountId);
    await rehearsal.control('POST', `/accounts/${accountId}/faults`, { kind: 'maintenance', times: 1 });
    const { status } = await cancel(accountId);
    expect([status, await rehearsal.status(id), (await rehearsal.purchase(accountId)).status]).to.deep.equal([
      503,
      'ACTIVE',
      201,
    ]);
  });

  it('ends all entitlements of an account that is deleted, without waiting for anybody', async () => {
    const accountId = await rehearsal.account();
    for (const product of ['STANDARD', 'END_OF_PERIOD', 'CONFIRMED_LATER']) {
      await rehearsal.active(accountId, product);
    }
    const { status, data } = await rehearsal.call('DELETE', `/adm/v1/accounts/${accountId}`);
    const ended = await rehearsal.listed({ accountId, productType: 'THIRDPARTY' });
    await rehearsal.control('POST', `/accounts/${accountId}/confirm`);

    expect([status, data, ended.map((entitlement) => entitlement.status)]).to.deep.equal([
      200,
      { deletedCount: 1 },
      ['CANCELLED', 'CANCELLED', 'CANCELLED'],
    ]);
    expect([
      await rehearsal.bangoStatuses(accountId),
      (await rehearsal.purchase(accountId)).status,
      (await rehearsal.call('DELETE', `/adm/v1/accounts/${accountId}`)).status,
    ]).to.deep.equal([['CANCELLED', 'REVOKED', 'CANCELLED'], 400, 400]);
  });

  it('gives an account id once', async () => {
    const _id = await rehearsal.account();
    const { status } = await rehearsal.call('POST', '/adm/v1/accounts', {
      body: { _id, signonId: 'x', password: 'x', status: 'ACTIVE' },
    });
    expect(status).to.equal(400);
  });

  it('makes products; Bango decides whether its merchant has them', async () => {
    const product = { type: 'thirdParty', name: 'Fitness', providerId: 'SINGLE_FITNESS', providerResourceId: 'YOGA' };
    const { status, data } = await rehearsal.call('PUT', '/cpm/commercial/v1/products', { body: product });
    const { status: bought } = await rehearsal.purchase(await rehearsal.account(), 'STANDARD', {
      body: { productId: 'SINGLE_FITNESS_YOGA' },
    });
    expect([status, data, bought]).to.deep.equal([201, { self: '/commercial/v1/products/SINGLE_FITNESS_YOGA' }, 400]);
  });
});
