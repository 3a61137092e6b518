import axios from 'axios';
import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('a product change that needs the customer', () => {
  it('is PENDING with the new product on both sides, then ACTIVE, and the CRM is told', async () => {
    const kit = await SimulatorKit.start({ deployment: 'ssp' });
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const productId = kit.product('CHANGE_BY_CUSTOMER');
    const { status } = await kit.action(id, 'changeProduct', { productId });
    const seen = async () => {
      const [listed] = await kit.listed({ _id: id });
      return [listed?.status, listed?.productId, await kit.bangoStatuses(accountId)];
    };
    const before = await seen();
    await axios.get(await kit.activationUrl(id), { proxy: false });
    const told = await kit.told(accountId);
    const after = await seen();
    await kit.stop();

    expect([status, before, after, told]).to.deep.equal([
      202,
      ['PENDING', productId, ['PENDING']],
      ['ACTIVE', productId, ['ACTIVE']],
      [
        [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
        [id, 'ACTIVATION_SUCCESS', 'ACTIVE'],
      ],
    ]);
  });
});
