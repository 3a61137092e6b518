import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

describe('resume on TPES', () => {
  it('wants the product of the entitlement', async () => {
    const rehearsal = await Rehearsal.start({ deployment: 'non-ssp' });
    const id = await rehearsal.active(await rehearsal.account());
    await rehearsal.action(id, 'suspend');
    const statuses = [
      (await rehearsal.action(id, 'resume', {})).status,
      (await rehearsal.action(id, 'resume', { productId: rehearsal.product('PREMIUM') })).status,
    ];
    const status = await rehearsal.status(id);
    await rehearsal.stop();

    expect([statuses, status]).to.deep.equal([[400, 400], 'SUSPENDED']);
  });
});
