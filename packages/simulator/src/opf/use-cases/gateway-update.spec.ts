import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('the update on the CRM Gateway', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ deployment: 'ssp' });
  });
  after(() => kit.stop());

  it('wants a status that a CRM may give', async () => {
    const id = await kit.active(await kit.account());
    const statuses: number[] = [];
    for (const status of ['PENDING', 'ACTIVE', 'ACTIVE-ENDING', 'SUBSCRIBED', 'UNSUBSCRIBED', 'DANCING', undefined]) {
      statuses.push((await kit.put(id, { status })).status);
    }
    expect([statuses, await kit.status(id)]).to.deep.equal([[400, 400, 400, 400, 400, 400, 400], 'ACTIVE']);
  });

  it('takes the names that the first edition has for the reason, and goes without one', async () => {
    const accountId = await kit.account();
    const [one, other] = [await kit.active(accountId), await kit.active(accountId)];
    await kit.put(one, { status: 'CANCELLED', reasonCategory: 'REVOKED', reasonCode: 'FRAUD' });
    await kit.put(other, { status: 'CANCELLED' });
    const ended = await kit.listed({ accountId, status: 'CANCELLED', productType: 'THIRDPARTY' });

    expect(ended.map(({ reasonCategory, reasonCode }) => [reasonCategory, reasonCode])).to.deep.equal([
      ['REVOKED', 'FRAUD'],
      [undefined, undefined],
    ]);
  });

  it('does not move an entitlement to another product or account', async () => {
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const same = { productId: kit.product('STANDARD'), accountId, productType: 'THIRDPARTY' };
    const statuses = [
      (await kit.put(id, { status: 'SUSPENDED', ...same, productId: kit.product('PREMIUM') })).status,
      (await kit.put(id, { status: 'SUSPENDED', ...same, accountId: 'other' })).status,
      (await kit.put(id, { status: 'SUSPENDED', ...same })).status,
    ];
    expect(statuses).to.deep.equal([400, 400, 200]);
  });

  it('changes an entitlement that is not a third party’s without Bango', async () => {
    const accountId = await kit.account();
    const [free] = await kit.listed({ accountId, productType: 'FREE' });
    const id = String(free?._id);
    const statuses = [
      (await kit.put(id, { status: 'UNSUBSCRIBED' })).status,
      (await kit.put(id, { status: 'REVOKED' })).status,
      (await kit.action(id, 'recover')).status,
    ];
    expect([statuses, await kit.status(id)]).to.deep.equal([[200, 400, 404], 'UNSUBSCRIBED']);
  });
});
