import { once } from 'node:events';
import { expect } from 'chai';
import type { BangoSeams } from './seams';
import { TestBench } from './test-bench';

describe('seams', () => {
  let bench: TestBench;
  afterEach(() => bench.stop());

  const start = async (seams: BangoSeams) => {
    bench = await TestBench.start({ seams });
  };
  const suspend = (entitlementId: string) =>
    bench.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'SUSPENDED' });

  it('change an answer', async () => {
    await start({ answer: ({ operation }, answer) => (operation === 'echo' ? { status: 418, body: {} } : answer) });
    expect((await bench.call('GET', '/v1/echo/1')).status).to.equal(418);
    expect((await bench.create('INSTANT_TV/CHANNELS')).status).to.equal('ACTIVE');
  });

  it('drop, double and change notifications', async () => {
    await start({
      notifications: (_record, planned) =>
        planned.flatMap((one) => [one, { ...one, body: { ...one.body, status: 'REVOKED' as const } }]),
    });
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS');
    await suspend(entitlementId);
    await bench.settled();
    expect(bench.received.map(({ body }) => body.status)).to.deep.equal(['SUSPENDED', 'REVOKED']);
  });

  const delay = (afterMs: number): BangoSeams => ({
    notifications: (_record, planned) =>
      planned.map((one) => (one.body.notificationReason === 'SUSPENSION_SUCCESS' ? { ...one, afterMs } : one)),
  });

  it('delay a notification, so that a later one overtakes it', async () => {
    await start(delay(600_000));
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS');
    const arrival = once(bench.arrivals, 'notification');
    await suspend(entitlementId);
    await bench.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'NORMAL' });
    await arrival;
    expect(bench.takeReasons()).to.deep.equal(['RESUMPTION_SUCCESS']);
  });

  it('delay a notification, which counts as under way', async () => {
    await start(delay(5));
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS');
    await suspend(entitlementId);
    await bench.settled();
    expect(bench.takeReasons()).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('refuse a transition', async () => {
    await start({
      transition: (_record, event, row) => (event === 'cancel' ? undefined : row),
    });
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS');
    const { status } = await bench.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    expect([status, (await bench.record(entitlementId)).status]).to.deep.equal([409, 'ACTIVE']);
  });

  it('keep something else than was answered', async () => {
    await start({ stored: (record) => (record.status === 'SUSPENDED' ? { ...record, status: 'ACTIVE' } : record) });
    const { entitlementId } = await bench.create('INSTANT_TV/CHANNELS');
    const { data } = await suspend(entitlementId);
    expect([data.status, (await bench.record(entitlementId)).status]).to.deep.equal(['SUSPENDED', 'ACTIVE']);
  });

  it('change what a report finds', async () => {
    await start({ report: () => [] });
    await bench.create('INSTANT_TV/CHANNELS');
    const { data } = await bench.call('POST', '/v1/entitlement/report', { customerIdentifier: 'account-1' });
    expect(data.entitlements).to.deep.equal([]);
  });

  it('ignore what OPF says about a product change', async () => {
    await start({ authorised: () => true });
    const { entitlementId } = await bench.active('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1' });
    bench.platformAnswers = () => ({ status: 200, body: { allowed: false } });
    await bench.bango.merchantChange('opf-1', { action: 'change-product', productKey: 'MUSIC_PREMIUM' });
    expect((await bench.record(entitlementId)).productKey).to.equal('MUSIC_PREMIUM');
  });
});
