import { once } from 'node:events';
import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';
import type { BangoSeams } from './seams';

describe('seams', () => {
  let kit: BangoKit;
  afterEach(() => kit.stop());

  const start = async (seams: BangoSeams) => {
    kit = await BangoKit.start({ seams });
  };
  const suspend = (entitlementId: string) =>
    kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'SUSPENDED' });

  it('change an answer', async () => {
    await start({ answer: ({ operation }, answer) => (operation === 'echo' ? { status: 418, body: {} } : answer) });
    expect((await kit.call('GET', '/v1/echo/1')).status).to.equal(418);
    expect((await kit.create('INSTANT_TV/CHANNELS')).status).to.equal('ACTIVE');
  });

  it('drop, double and change notifications', async () => {
    await start({
      notifications: (_record, planned) =>
        planned.flatMap((one) => [one, { ...one, body: { ...one.body, status: 'REVOKED' as const } }]),
    });
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    await suspend(entitlementId);
    await kit.settled();
    expect(kit.received.map(({ body }) => body.status)).to.deep.equal(['SUSPENDED', 'REVOKED']);
  });

  const delay = (afterMs: number): BangoSeams => ({
    notifications: (_record, planned) =>
      planned.map((one) => (one.body.notificationReason === 'SUSPENSION_SUCCESS' ? { ...one, afterMs } : one)),
  });

  it('delay a notification, so that a later one overtakes it', async () => {
    await start(delay(600_000));
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    const arrival = once(kit.arrivals, 'notification');
    await suspend(entitlementId);
    await kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits: 'NORMAL' });
    await arrival;
    expect(kit.takeReasons()).to.deep.equal(['RESUMPTION_SUCCESS']);
  });

  it('delay a notification, which counts as under way', async () => {
    await start(delay(5));
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    await suspend(entitlementId);
    await kit.settled();
    expect(kit.takeReasons()).to.deep.equal(['SUSPENSION_SUCCESS']);
  });

  it('refuse a transition', async () => {
    await start({
      transition: (_record, event, row) => (event === 'cancel' ? undefined : row),
    });
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    const { status } = await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {});
    expect([status, (await kit.record(entitlementId)).status]).to.deep.equal([409, 'ACTIVE']);
  });

  it('keep something else than was answered', async () => {
    await start({ stored: (record) => (record.status === 'SUSPENDED' ? { ...record, status: 'ACTIVE' } : record) });
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    const { data } = await suspend(entitlementId);
    expect([data.status, (await kit.record(entitlementId)).status]).to.deep.equal(['SUSPENDED', 'ACTIVE']);
  });

  it('change what a report finds', async () => {
    await start({ report: () => [] });
    await kit.create('INSTANT_TV/CHANNELS');
    const { data } = await kit.call('POST', '/v1/entitlement/report', { customerIdentifier: 'account-1' });
    expect(data.entitlements).to.deep.equal([]);
  });

  it('ignore what OPF says about a product change', async () => {
    await start({ authorised: () => true });
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1' });
    kit.platformAnswers = () => ({ status: 200, body: { allowed: false } });
    await kit.bango.merchantChange('opf-1', { action: 'change-product', productKey: 'MUSIC_PREMIUM' });
    expect((await kit.record(entitlementId)).productKey).to.equal('MUSIC_PREMIUM');
  });
});
