import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('resume on TPES', () => {
  it('wants the product of the entitlement', async () => {
    const kit = await SimulatorKit.start({ deployment: 'non-ssp' });
    const id = await kit.active(await kit.account());
    await kit.action(id, 'suspend');
    const statuses = [
      (await kit.action(id, 'resume', {})).status,
      (await kit.action(id, 'resume', { productId: kit.product('PREMIUM') })).status,
    ];
    const status = await kit.status(id);
    await kit.stop();

    expect([statuses, status]).to.deep.equal([[400, 400], 'SUSPENDED']);
  });
});
