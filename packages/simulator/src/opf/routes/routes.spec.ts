import { expect } from 'chai';
import { SimulatorKit } from '../../../../../tests/kits/simulator';

const GATEWAY = '/crm-gateway/v2/rmg/v1/entitlements';
const TPES = '/tpes/v1/operator/entitlements';

describe('the routes of a deployment', () => {
  for (const { deployment, here, elsewhere } of [
    { deployment: 'ssp', here: ['POST', GATEWAY], elsewhere: ['POST', TPES] },
    { deployment: 'non-ssp', here: ['POST', TPES], elsewhere: ['POST', GATEWAY] },
  ] as const) {
    it(`are those that the contract has for ${deployment}, and say where the others are`, async () => {
      const kit = await SimulatorKit.start({ deployment });
      const other = deployment === 'ssp' ? 'non-ssp' : 'ssp';
      const known = await kit.call(here[0], here[1]);
      const unknown = await kit.call(elsewhere[0], elsewhere[1]);
      await kit.stop();

      expect([known.status, known.data.errorCode]).to.deep.equal([400, 'BAD_REQUEST']);
      expect([unknown.status, unknown.data.message]).to.deep.equal([
        404,
        `OpenTV Platform has no POST ${elsewhere[1]}. It exists in the ${other} deployment; this one is ${deployment}.`,
      ]);
    });
  }

  it('name every mistake in a request', async () => {
    const kit = await SimulatorKit.start({ deployment: 'ssp' });
    const { status, data } = await kit.call('POST', GATEWAY, { body: { productType: 'SOAP', accountId: 7 } });
    await kit.stop();

    expect(status).to.equal(400);
    for (const place of ['productType', 'accountId', 'productId', 'status']) {
      expect(data.message).to.contain(`request.body.${place} `);
    }
  });

  it('answer as the profile says', async () => {
    const kit = await SimulatorKit.start({
      profile: 'lenient',
      answers: { refused: '409', 'further-fields': 'no-further-fields', 'refusal-in-200': 'status-says-it' },
    });
    const accountId = await kit.account();
    const id = await kit.active(accountId);
    const answers = [
      await kit.list({}, { token: null }),
      await kit.purchase(accountId, 'STANDARD', { body: { productId: 'none' } }),
      await kit.put('none', { status: 'CANCELLED' }),
      await kit.call('DELETE', `${GATEWAY}/none`),
      await kit.list({ filter: '{"_id":"none"}' }),
      await kit.purchase(accountId, 'PREMIUM'),
      await kit.action(id, 'changeProduct', { productId: kit.product('STANDARD') }),
    ];
    await kit.stop();

    expect(answers.map(({ status, data }) => [status, data.errorCode ?? Object.keys(data)])).to.deep.equal([
      [401, 'NO_TOKEN'],
      [409, 'REFUSED'],
      [200, ['matchedCount', 'modifiedCount']],
      [200, ['deletedCount']],
      [404, 'UNKNOWN_ENTITLEMENT_LIST'],
      [201, ['entitlementId']],
      [422, 'CHANGE_TO_SAME_PRODUCT'],
    ]);
  });
});
