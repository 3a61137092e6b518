import { expect } from 'chai';
import { Rehearsal } from '../../test-bench';

const GATEWAY = '/crm-gateway/v2/rmg/v1/entitlements';
const TPES = '/tpes/v1/operator/entitlements';

describe('the routes of a deployment', () => {
  for (const { deployment, here, elsewhere } of [
    { deployment: 'ssp', here: ['POST', GATEWAY], elsewhere: ['POST', TPES] },
    { deployment: 'non-ssp', here: ['POST', TPES], elsewhere: ['POST', GATEWAY] },
  ] as const) {
    it(`are those that the contract has for ${deployment}, and say where the others are`, async () => {
      const rehearsal = await Rehearsal.start({ deployment });
      const other = deployment === 'ssp' ? 'non-ssp' : 'ssp';
      const known = await rehearsal.call(here[0], here[1]);
      const unknown = await rehearsal.call(elsewhere[0], elsewhere[1]);
      await rehearsal.stop();

      expect([known.status, known.data.errorCode]).to.deep.equal([400, 'BAD_REQUEST']);
      expect([unknown.status, unknown.data.message]).to.deep.equal([
        404,
        `OpenTV Platform has no POST ${elsewhere[1]}. It exists in the ${other} deployment; this one is ${deployment}.`,
      ]);
    });
  }

  it('name every mistake in a request', async () => {
    const rehearsal = await Rehearsal.start({ deployment: 'ssp' });
    const { status, data } = await rehearsal.call('POST', GATEWAY, { body: { productType: 'SOAP', accountId: 7 } });
    await rehearsal.stop();

    expect(status).to.equal(400);
    for (const place of ['productType', 'accountId', 'productId', 'status']) {
      expect(data.message).to.contain(`request.body.${place} `);
    }
  });

  it('answer as the profile says', async () => {
    const rehearsal = await Rehearsal.start({
      profile: 'lenient',
      answers: { refused: '409', 'further-fields': 'no-further-fields' },
    });
    const accountId = await rehearsal.account();
    const id = await rehearsal.active(accountId);
    const answers = [
      await rehearsal.list({}, { token: null }),
      await rehearsal.purchase(accountId, 'STANDARD', { body: { productId: 'none' } }),
      await rehearsal.put('none', { status: 'CANCELLED' }),
      await rehearsal.call('DELETE', `${GATEWAY}/none`),
      await rehearsal.list({ filter: '{"_id":"none"}' }),
      await rehearsal.purchase(accountId, 'PREMIUM'),
      await rehearsal.action(id, 'changeProduct', { productId: rehearsal.product('STANDARD') }),
    ];
    await rehearsal.stop();

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
