import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

describe('many accounts at once', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('each have their own entitlement, and its notifications in order', async () => {
    const accounts = Array.from({ length: 20 }, (_, index) => `account-${index}`);
    const ends = await Promise.all(
      accounts.map(async (customerIdentifier) => {
        const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS', { customerIdentifier });
        for (const entitlementBenefits of ['SUSPENDED', 'NORMAL']) {
          await kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits });
          await kit.bango.confirm(customerIdentifier);
        }
        await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
        await kit.bango.confirm(customerIdentifier);
        return (await kit.record(entitlementId)).status;
      }),
    );
    const reasonsOf = (account: string) =>
      kit.received.filter(({ body }) => body.customerIdentifier === account).map(({ body }) => body.notificationReason);
    const reasons = ['ACTIVATION_SUCCESS', 'SUSPENSION_SUCCESS', 'RESUMPTION_SUCCESS', 'TERMINATION_SUCCESS'];
    expect([ends, accounts.map(reasonsOf)]).to.deep.equal([
      accounts.map(() => 'CANCELLED'),
      accounts.map(() => reasons),
    ]);
  });

  it('and one request that is sent many times at once has one effect', async () => {
    const body = kit.creation('BANGO_US/MUSIC', { customerIdentifier: 'eager' });
    const headers = { 'x-requestidentifier': 'eager-1' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => kit.call('POST', '/v1/entitlement', body, headers)));
    const { data } = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'eager' });
    expect(data.entitlements).to.have.length(1);
    expect(new Set(answers.map((answer) => answer.data.entitlementId)).size).to.equal(1);
  });
});
