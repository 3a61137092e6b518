import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

describe('the second profile of the authorisation call', () => {
  it('asks as for a purchase, with a token, and takes 201 alone for a yes', async () => {
    const kit = await SimulatorKit.start({ answers: { 'authorisation-call': 'purchase-is-authorised' } });
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const productId = kit.product('PREMIUM');
    const change = () => kit.control('POST', `/entitlements/${id}/merchant`, { action: 'change-product', productId });
    kit.crm.planned.push({ status: 403 }, { status: 201, body: { purchaseAuthRequestReference: 'r' } });
    const decisions = [await change(), await change()];
    const asked = kit.crm.received.filter(({ path }) => path === '/v1/product/actions/isPurchaseAuthorised');
    await kit.stop();

    expect([
      decisions,
      asked.map(({ body }) => body),
      asked.every(({ headers }) => /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(headers.authorization ?? '')),
    ]).to.deep.equal([
      [{ allowed: false }, { allowed: true }],
      [
        { account_id: accountId, product_id: productId },
        { account_id: accountId, product_id: productId },
      ],
      true,
    ]);
  });
});
