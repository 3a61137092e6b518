import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

describe('the update on the CRM Gateway', () => {
  let rehearsal: Rehearsal;
  before(async () => {
    rehearsal = await Rehearsal.start({ deployment: 'ssp' });
  });
  after(() => rehearsal.stop());

  it('wants a status that a CRM may give', async () => {
    const id = await rehearsal.active(await rehearsal.account());
    const statuses: number[] = [];
    for (const status of ['PENDING', 'ACTIVE', 'ACTIVE-ENDING', 'SUBSCRIBED', 'UNSUBSCRIBED', 'DANCING', undefined]) {
      statuses.push((await rehearsal.put(id, { status })).status);
    }
    expect([statuses, await rehearsal.status(id)]).to.deep.equal([[400, 400, 400, 400, 400, 400, 400], 'ACTIVE']);
  });

  it('takes the names that the first edition has for the reason, and goes without one', async () => {
    const accountId = await rehearsal.account();
    const [one, other] = [await rehearsal.active(accountId), await rehearsal.active(accountId)];
    await rehearsal.put(one, { status: 'CANCELLED', reasonCategory: 'FRAUD', reasonCode: 'FRAUD_CHECK' });
    await rehearsal.put(other, { status: 'CANCELLED' });
    const ended = await rehearsal.listed({ accountId, status: 'CANCELLED', productType: 'THIRDPARTY' });

    expect(ended.map(({ reasonCategory, reasonCode }) => [reasonCategory, reasonCode])).to.deep.equal([
      ['FRAUD', 'FRAUD_CHECK'],
      [undefined, undefined],
    ]);
  });

  it('does not move an entitlement to another product or account', async () => {
    const accountId = await rehearsal.account();
    const id = await rehearsal.active(accountId);
    const same = { productId: rehearsal.product('STANDARD'), accountId, productType: 'THIRDPARTY' };
    const statuses = [
      (await rehearsal.put(id, { status: 'SUSPENDED', ...same, productId: rehearsal.product('PREMIUM') })).status,
      (await rehearsal.put(id, { status: 'SUSPENDED', ...same, accountId: 'other' })).status,
      (await rehearsal.put(id, { status: 'SUSPENDED', ...same })).status,
    ];
    expect(statuses).to.deep.equal([400, 400, 200]);
  });

  it('changes an entitlement that is not a third party’s without Bango', async () => {
    const accountId = await rehearsal.account();
    const [free] = await rehearsal.listed({ accountId, productType: 'FREE' });
    const id = String(free?._id);
    const statuses = [
      (await rehearsal.put(id, { status: 'UNSUBSCRIBED' })).status,
      (await rehearsal.put(id, { status: 'REVOKED' })).status,
      (await rehearsal.action(id, 'recover')).status,
    ];
    expect([statuses, await rehearsal.status(id)]).to.deep.equal([[200, 400, 404], 'UNSUBSCRIBED']);
  });
});
