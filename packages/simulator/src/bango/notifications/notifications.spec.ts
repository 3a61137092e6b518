import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';

describe('notifications', () => {
  let kit: BangoKit;
  beforeEach(async () => {
    kit = await BangoKit.start();
  });
  afterEach(() => kit.stop());

  const benefits = (entitlementId: string, entitlementBenefits: string) =>
    kit.call('PATCH', '/v1/entitlement', { entitlementId, entitlementBenefits });

  it('carry the record as it is after the change, the reason and the credentials', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1' });
    const { responseCode: _code, responseMessage: _message, ...record } = await kit.record(entitlementId);
    expect(kit.received.map(({ path, headers, body }) => [path, headers.authorization, body])).to.deep.equal([
      [
        '/bango/notifications',
        `Basic ${Buffer.from('bango:bango-secret').toString('base64')}`,
        { ...record, notificationReason: 'ACTIVATION_SUCCESS' },
      ],
    ]);
  });

  it('carry the correlation id of the call that asked for the change', async () => {
    const { entitlementId } = await kit.active('LATER_SPORTS/SPORTS');
    await kit.call('POST', `/v1/entitlement/cancel/${entitlementId}`, {}, { 'x-correlation-id': 'flow-7' });
    await kit.bango.confirm('account-1');
    expect(kit.received.map(({ headers }) => headers['x-correlation-id'])).to.deep.equal([undefined, 'flow-7']);
  });

  it('are sent again until they are answered 200, and those behind them wait', async () => {
    kit.platformAnswers = (count) => ({ status: count <= 2 ? 500 : 200 });
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    await benefits(entitlementId, 'SUSPENDED');
    await benefits(entitlementId, 'NORMAL');
    const delivered = await kit.bango.idle('account-1');
    expect([kit.takeReasons(), delivered]).to.deep.equal([
      ['SUSPENSION_SUCCESS', 'SUSPENSION_SUCCESS', 'SUSPENSION_SUCCESS', 'RESUMPTION_SUCCESS'],
      2,
    ]);
  });

  it('are given up after three tries, and the next one goes on', async () => {
    kit.platformAnswers = (count) => ({ status: count <= 3 ? 202 : 200 });
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS');
    await benefits(entitlementId, 'SUSPENDED');
    await benefits(entitlementId, 'NORMAL');
    const delivered = await kit.bango.idle('account-1');
    expect([kit.takeReasons(), delivered]).to.deep.equal([
      ['SUSPENSION_SUCCESS', 'SUSPENSION_SUCCESS', 'SUSPENSION_SUCCESS', 'RESUMPTION_SUCCESS'],
      1,
    ]);
  });

  it('that are not answered stand in the journal', async () => {
    const notificationUrl = 'http://127.0.0.1:1/nobody';
    const { entitlementId } = await kit.create('INSTANT_TV/CHANNELS', { notificationUrl });
    await benefits(entitlementId, 'SUSPENDED');
    await kit.settled();
    const noted = kit.journal.filter(({ to }) => to === 'OpenTV Platform');
    expect(noted.map(({ from, url, status, accountId }) => ({ from, url, status, accountId }))).to.deep.equal([
      { from: 'Bango', url: notificationUrl, status: null, accountId: 'account-1' },
    ]);
  });

  it('are counted for each account apart', async () => {
    await kit.active('BANGO_US/MUSIC', { customerIdentifier: 'one' });
    expect([await kit.bango.idle('one'), await kit.bango.idle('two')]).to.deep.equal([1, 0]);
  });

  it('can be sent once more', async () => {
    await kit.active('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1' });
    await kit.bango.repeatNotification('opf-1');
    const [first, second] = kit.received;
    expect([kit.received.length, second?.body]).to.deep.equal([2, first?.body]);
  });

  it('cannot be sent once more before there was one', async () => {
    await kit.create('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1' });
    const sorry = await kit.bango.repeatNotification('opf-1').catch((error: Error) => error.message);
    expect(sorry).to.equal('Nothing has been notified about entitlement opf-1 yet.');
  });

  it('go to the URL that the entitlement has after the change', async () => {
    const { entitlementId } = await kit.active('BANGO_US/MUSIC');
    await kit.call('PATCH', '/v1/entitlement', { entitlementId, notificationUrl: `${kit.notificationUrl}/moved` });
    await kit.settled();
    expect(kit.received.map(({ path, body }) => [path, body.notificationReason])).to.deep.equal([
      ['/bango/notifications', 'ACTIVATION_SUCCESS'],
      ['/bango/notifications/moved', 'METADATA_UPDATE'],
    ]);
  });
});
