import axios from 'axios';
import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('what the CRM is told', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ deployment: 'non-ssp' });
  });
  after(() => kit.stop());

  const atMerchant = (id: string, change: object) => kit.control('POST', `/entitlements/${id}/merchant`, change);

  it('is the entitlement, its state and why, by the account’s clock', async () => {
    const accountId = await kit.account();
    await kit.control('POST', `/accounts/${accountId}/clock`, { advanceSeconds: 86_400 });
    await kit.control('PUT', `/accounts/${accountId}`, { crmHeaders: { 'x-api-key': 'of-the-crm' } });
    const id = await kit.active(accountId);
    const [call] = kit.crm.received.filter(({ body }) => body.entitlementId === id);
    const { timestamp, ...body } = call?.body ?? {};

    expect({ path: call?.path, key: call?.headers['x-api-key'], body }).to.deep.equal({
      path: '/entitlement-changes',
      key: 'of-the-crm',
      body: {
        entitlementId: id,
        accountId,
        productId: 'BANGO_US_MUSIC',
        status: 'ACTIVE',
        notificationReason: 'ACTIVATION_SUCCESS',
      },
    });
    expect(Date.parse(String(timestamp)) - Date.now()).to.be.greaterThan(86_000_000);
    expect(call?.headers['x-correlation-id']).to.be.a('string');
  });

  it('is told again until the CRM takes it, and before anything later', async () => {
    const accountId = await kit.account();
    kit.crm.planned.push({ status: 500 });
    const [one, other] = [await kit.active(accountId), await kit.active(accountId)];

    expect(await kit.told(accountId)).to.deep.equal([
      [one, 'ACTIVATION_SUCCESS', 'ACTIVE'],
      [one, 'ACTIVATION_SUCCESS', 'ACTIVE'],
      [other, 'ACTIVATION_SUCCESS', 'ACTIVE'],
    ]);
    expect(await kit.control('POST', `/accounts/${accountId}/drain`)).to.deep.equal({ delivered: 2 });
  });

  it('is given up after the third try', async () => {
    const accountId = await kit.account();
    kit.crm.planned.push({ status: 500 }, { status: 404 }, { status: 302 });
    const id = await kit.active(accountId);

    expect([(await kit.told(accountId)).length, await kit.status(id)]).to.deep.equal([3, 'ACTIVE']);
    expect(await kit.control('POST', `/accounts/${accountId}/drain`)).to.deep.equal({ delivered: 0 });
  });

  it('goes to the account’s own CRM where it has one', async () => {
    const accountId = await kit.account();
    await kit.control('PUT', `/accounts/${accountId}`, { crmCallbackUrl: `${kit.crm.url}/own/` });
    await kit.active(accountId);
    const [call] = kit.crm.received.filter(({ body }) => body.accountId === accountId);
    expect(call?.path).to.equal('/own/entitlement-changes');
  });

  it('is nothing new when Bango repeats itself', async () => {
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const [before] = await kit.listed({ _id: id });
    await kit.control('POST', `/entitlements/${id}/repeat-notification`);

    expect([await kit.told(accountId), await kit.listed({ _id: id })]).to.deep.equal([
      [[id, 'ACTIVATION_SUCCESS', 'ACTIVE']],
      [before],
    ]);
  });

  it('is what happened at the merchant', async () => {
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    for (const action of ['suspend', 'resume', 'cancel']) {
      await atMerchant(id, { action });
    }
    expect([(await kit.told(accountId)).slice(1), await kit.status(id)]).to.deep.equal([
      [
        [id, 'SUSPENSION_SUCCESS', 'SUSPENDED'],
        [id, 'RESUMPTION_SUCCESS', 'ACTIVE'],
        [id, 'TERMINATION_SUCCESS', 'CANCELLED'],
      ],
      'CANCELLED',
    ]);
  });

  it('is asked before the product is changed at the merchant', async () => {
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const productId = kit.product('PREMIUM');
    const change = { action: 'change-product', productId };
    kit.crm.planned.push(
      { status: 200, body: { allowed: false } },
      { status: 500 },
      { status: 200, body: { allowed: true } },
    );
    const answers = [await atMerchant(id, change), await atMerchant(id, change), await atMerchant(id, change)];
    await kit.drain(accountId);
    const questions = kit.crm.received.filter(
      ({ path, body }) => path === '/change-authorisations' && body.entitlementId === id,
    );
    const [entitlement] = await kit.listed({ _id: id });

    expect([answers, entitlement?.productId]).to.deep.equal([
      [{ allowed: false }, { allowed: false }, { allowed: true }],
      productId,
    ]);
    expect(questions[0]?.body).to.deep.equal({
      entitlementId: id,
      accountId,
      productId: 'BANGO_US_MUSIC',
      newProductId: productId,
    });
    expect((await kit.told(accountId)).at(-1)).to.deep.equal([id, 'PRODUCT_UPDATE', 'ACTIVE']);
  });

  it('does not hold up the change where the CRM does not want to be asked', async () => {
    const id = await kit.active(await kit.account());
    kit.crm.planned.push({ status: 404 });
    expect(await atMerchant(id, { action: 'change-product', productId: kit.product('PREMIUM') })).to.deep.equal({
      allowed: true,
    });
  });

  it('comes from Bango only', async () => {
    const url = `${kit.simulator.addresses.opf}/bango/notifications`;
    const { status, data } = await axios.post(url, {}, { proxy: false, validateStatus: () => true });
    expect([status, data.errorCode]).to.deep.equal([401, 'UNAUTHORIZED']);
  });
});

describe('what the CRM is told in a chattier profile', () => {
  it('is exactly one notification of a change of its own, and duplicates of others', async () => {
    const kit = await SimulatorKit.start({
      deployment: 'non-ssp',
      answers: { 'later-notification-of-direct-change': 'one-notification', 'notification-order': 'duplicate-or-late' },
    });
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    await kit.action(id, 'suspend');
    await kit.drain(accountId);
    await kit.control('POST', `/entitlements/${id}/repeat-notification`);
    const told = await kit.told(accountId);
    await kit.stop();

    expect(told).to.deep.equal([
      [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
      [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
      [id, 'SUSPENSION_SUCCESS', 'SUSPENDED'],
    ]);
  });
});
