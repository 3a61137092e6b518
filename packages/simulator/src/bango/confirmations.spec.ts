import { once } from 'node:events';
import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';

describe('changes that the merchant confirms later', () => {
  let kit: BangoKit;
  afterEach(() => kit.stop());

  const suspend = (entitlementId: string) =>
    kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'SUSPENDED' });

  /** Resolves with the reasons once the platform has been notified this often. */
  async function notified(times: number): Promise<unknown[]> {
    while (kit.received.length < times) {
      await once(kit.arrivals, 'notification');
    }
    return kit.takeReasons();
  }

  it('are confirmed by themselves', async () => {
    kit = await BangoKit.start({ confirmationDelayMs: 1 });
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS');
    kit.takeReasons();
    const { status, data } = await suspend(entitlementId);
    expect([status, data.responseCode, data.status]).to.deep.equal([202, 'OK', 'ACTIVE']);
    expect(await notified(1)).to.deep.equal(['SUSPENSION_SUCCESS']);
    expect((await kit.record(entitlementId)).status).to.equal('SUSPENDED');
  });

  it('wait where they are held, and no other account waits', async () => {
    kit = await BangoKit.start({ confirmationDelayMs: 1 });
    const held = await kit.active('LATER_SPORTS/SPORTS', { customerIdentifier: 'held' });
    const free = await kit.active('LATER_SPORTS/SPORTS', { customerIdentifier: 'free' });
    kit.takeReasons();
    kit.bango.holdConfirmations('held', true);
    await suspend(held.entitlementId);
    await suspend(free.entitlementId);
    await notified(1);
    const [before, other] = [await kit.record(held.entitlementId), await kit.record(free.entitlementId)];
    await kit.bango.confirm('held');
    const after = await kit.record(held.entitlementId);
    expect([before.status, other.status, after.status]).to.deep.equal(['ACTIVE', 'SUSPENDED', 'SUSPENDED']);
    expect(kit.takeReasons()).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('are confirmed by themselves again when they are no longer held', async () => {
    kit = await BangoKit.start({ confirmationDelayMs: 1 });
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS');
    kit.takeReasons();
    kit.bango.holdConfirmations('account-1', true);
    await suspend(entitlementId);
    kit.bango.holdConfirmations('account-1', false);
    expect(await notified(1)).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('are confirmed in the order in which they were asked for, as far as the states still allow', async () => {
    kit = await BangoKit.start();
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS');
    kit.takeReasons();
    await kit.call('PATCH', '/v1/entitlement', { entitlementId, productKey: 'SPORTS_PLUS' });
    await kit.call('POST', `/v1/entitlement/revoke/${entitlementId}`, {});
    await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    await kit.bango.confirm('account-1');
    await kit.bango.confirm('account-1');
    const { status, productKey } = await kit.record(entitlementId);
    expect([status, productKey, kit.takeReasons()]).to.deep.equal([
      'REVOKED',
      'SPORTS_PLUS',
      ['PRODUCT_UPDATE', 'TERMINATION_SUCCESS'],
    ]);
  });

  it('stand in the journal as calls between Bango and the merchant', async () => {
    kit = await BangoKit.start();
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS', { externalEntitlementId: 'opf-1' });
    kit.journal.length = 0;
    await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {}, { 'x-correlation-id': 'flow-7' });
    await kit.bango.confirm('account-1');
    const url = `merchant://LATER_SPORTS/subscriptions/${entitlementId}/cancel`;
    const shared = { url, correlationId: 'flow-7', accountId: 'account-1', entitlementId: 'opf-1' };
    expect(
      kit.journal.map(({ from, to, status, url, correlationId, accountId, entitlementId }) => ({
        from,
        to,
        status,
        url,
        correlationId,
        accountId,
        entitlementId,
      })),
    ).to.deep.equal([
      { from: 'Bango', to: 'merchant', status: 202, ...shared },
      { from: 'merchant', to: 'Bango', status: 200, ...shared },
    ]);
  });
});
