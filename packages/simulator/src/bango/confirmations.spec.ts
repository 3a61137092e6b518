import { once } from 'node:events';
import { expect } from 'chai';
import { TestBench } from './test-bench';

describe('changes that the merchant confirms later', () => {
  let bench: TestBench;
  afterEach(() => bench.stop());

  const suspend = (entitlementId: string) =>
    bench.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'SUSPENDED' });

  /** Resolves with the reasons once the platform has been notified this often. */
  async function notified(times: number): Promise<unknown[]> {
    while (bench.received.length < times) {
      await once(bench.arrivals, 'notification');
    }
    return bench.takeReasons();
  }

  it('are confirmed by themselves', async () => {
    bench = await TestBench.start({ confirmationDelayMs: 1 });
    const { entitlementId } = await bench.active('LATER_SPORTS/SPORTS');
    bench.takeReasons();
    const { status, data } = await suspend(entitlementId);
    expect([status, data.responseCode, data.status]).to.deep.equal([202, 'OK', 'ACTIVE']);
    expect(await notified(1)).to.deep.equal(['SUSPENSION_SUCCESS']);
    expect((await bench.record(entitlementId)).status).to.equal('SUSPENDED');
  });

  it('wait where they are held, and no other account waits', async () => {
    bench = await TestBench.start({ confirmationDelayMs: 1 });
    const held = await bench.active('LATER_SPORTS/SPORTS', { customerIdentifier: 'held' });
    const free = await bench.active('LATER_SPORTS/SPORTS', { customerIdentifier: 'free' });
    bench.takeReasons();
    bench.bango.holdConfirmations('held', true);
    await suspend(held.entitlementId);
    await suspend(free.entitlementId);
    await notified(1);
    const [before, other] = [await bench.record(held.entitlementId), await bench.record(free.entitlementId)];
    await bench.bango.confirm('held');
    const after = await bench.record(held.entitlementId);
    expect([before.status, other.status, after.status]).to.deep.equal(['ACTIVE', 'SUSPENDED', 'SUSPENDED']);
    expect(bench.takeReasons()).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('are confirmed by themselves again when they are no longer held', async () => {
    bench = await TestBench.start({ confirmationDelayMs: 1 });
    const { entitlementId } = await bench.active('LATER_SPORTS/SPORTS');
    bench.takeReasons();
    bench.bango.holdConfirmations('account-1', true);
    await suspend(entitlementId);
    bench.bango.holdConfirmations('account-1', false);
    expect(await notified(1)).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('are confirmed in the order in which they were asked for, as far as the states still allow', async () => {
    bench = await TestBench.start();
    const { entitlementId } = await bench.active('LATER_SPORTS/SPORTS');
    bench.takeReasons();
    await bench.call('PATCH', '/v1/entitlement', { entitlementId, productKey: 'SPORTS_PLUS' });
    await bench.call('POST', `/v1/entitlement/revoke/${entitlementId}`, {});
    await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    await bench.bango.confirm('account-1');
    await bench.bango.confirm('account-1');
    const { status, productKey } = await bench.record(entitlementId);
    expect([status, productKey, bench.takeReasons()]).to.deep.equal([
      'REVOKED',
      'SPORTS_PLUS',
      ['PRODUCT_UPDATE', 'TERMINATION_SUCCESS'],
    ]);
  });

  it('stand in the journal as calls between Bango and the merchant', async () => {
    bench = await TestBench.start();
    const { entitlementId } = await bench.active('LATER_SPORTS/SPORTS', { externalEntitlementId: 'opf-1' });
    bench.journal.length = 0;
    await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {}, { 'x-correlation-id': 'flow-7' });
    await bench.bango.confirm('account-1');
    const url = `merchant://LATER_SPORTS/subscriptions/${entitlementId}/cancel`;
    const shared = { url, correlationId: 'flow-7', accountId: 'account-1', entitlementId: 'opf-1' };
    expect(
      bench.journal.map(({ from, to, status, url, correlationId, accountId, entitlementId }) => ({
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
