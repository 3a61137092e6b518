import { expect } from 'chai';
import { BangoKit } from '../../../../tests/kits/bango/bango-kit';
import type { MerchantChange } from './index';

describe('changes made at the merchant', () => {
  let kit: BangoKit;
  beforeEach(async () => {
    kit = await BangoKit.start();
  });
  afterEach(() => kit.stop());

  async function subscribed(product: string): Promise<string> {
    const { entitlementId } = await kit.active(product, { externalEntitlementId: 'opf-1' });
    kit.takeReasons();
    return entitlementId;
  }

  const refusal = (change: MerchantChange, id = 'opf-1') =>
    kit.bango.merchantChange(id, change).then(
      () => 'none',
      (error: Error) => error.message,
    );

  const effects: [string, MerchantChange['action'], string, string][] = [
    ['BANGO_US/MUSIC', 'cancel', 'CANCELLED', 'TERMINATION_SUCCESS'],
    ['BANGO_US/MUSIC', 'suspend', 'SUSPENDED', 'SUSPENSION_SUCCESS'],
    ['LATER_SPORTS/SPORTS', 'cancel', 'CANCELLED', 'TERMINATION_SUCCESS'],
    ['MONTHLY_NEWS/NEWS', 'cancel', 'ACTIVE-ENDING', 'TERMINATION_PENDING'],
  ];
  for (const [product, action, status, reason] of effects) {
    it(`${product}: ${action} gives ${status} and is notified`, async () => {
      const entitlementId = await subscribed(product);
      const answer = await kit.bango.merchantChange('opf-1', { action });
      const record = await kit.record(entitlementId);
      expect([answer, record.status, kit.takeReasons()]).to.deep.equal([{ allowed: true }, status, [reason]]);
    });
  }

  it('resume what is suspended', async () => {
    const entitlementId = await subscribed('BANGO_US/MUSIC');
    await kit.bango.merchantChange('opf-1', { action: 'suspend' });
    await kit.bango.merchantChange('opf-1', { action: 'resume' });
    const { status } = await kit.record(entitlementId);
    expect([status, kit.takeReasons()]).to.deep.equal(['ACTIVE', ['SUSPENSION_SUCCESS', 'RESUMPTION_SUCCESS']]);
  });

  const premium: MerchantChange = { action: 'change-product', productKey: 'MUSIC_PREMIUM' };
  const answers: [string, { status: number; body?: unknown }, boolean][] = [
    ['allows it', { status: 200, body: { allowed: true } }, true],
    ['does not want to be asked', { status: 404 }, true],
    ['does not allow it', { status: 200, body: { allowed: false } }, false],
    ['says nothing clear', { status: 200, body: { allowed: 'yes' } }, false],
    ['fails', { status: 500, body: { allowed: true } }, false],
  ];
  for (const [what, answer, allowed] of answers) {
    it(`ask OPF about a product change; where it ${what}, the change is ${allowed ? '' : 'not '}made`, async () => {
      const entitlementId = await subscribed('BANGO_US/MUSIC');
      const before = await kit.record(entitlementId);
      kit.platformAnswers = (_count, path) => (path.endsWith('/authorisation') ? answer : { status: 200 });
      expect(await kit.bango.merchantChange('opf-1', premium)).to.deep.equal({ allowed });
      const after = await kit.record(entitlementId);
      const [asked, ...notified] = kit.received;
      expect([asked?.path, asked?.body]).to.deep.equal([
        '/bango/notifications/authorisation',
        { externalEntitlementId: 'opf-1', productKey: 'MUSIC', newProductKey: 'MUSIC_PREMIUM' },
      ]);
      expect(notified.map(({ body }) => [body.notificationReason, body.productKey])).to.deep.equal(
        allowed ? [['PRODUCT_UPDATE', 'MUSIC_PREMIUM']] : [],
      );
      expect(after).to.deep.equal(
        allowed ? { ...before, productKey: 'MUSIC_PREMIUM', dateLastUpdated: after.dateLastUpdated } : before,
      );
    });
  }

  const refusals: [string, string, MerchantChange, RegExp][] = [
    ['a product of another merchant', 'BANGO_US/MUSIC', { ...premium, productKey: 'GAMES' }, /has no product GAMES/],
    ['the product that it already has', 'BANGO_US/MUSIC', { ...premium, productKey: 'MUSIC' }, /is for MUSIC already/],
    ['a product change without a product', 'BANGO_US/MUSIC', { action: 'change-product' }, /needs the product/],
    [
      'a change that the state does not allow',
      'BANGO_US/MUSIC',
      { action: 'resume' },
      /is ACTIVE, .* not allow resume/,
    ],
    ['a change that is not supported', 'STEADY_GAMES/GAMES', { action: 'suspend' }, /does not support suspend/],
  ];
  for (const [what, product, change, message] of refusals) {
    it(`refuse ${what}, ask nobody and change nothing`, async () => {
      const entitlementId = await subscribed(product);
      const before = await kit.record(entitlementId);
      expect(await refusal(change)).to.match(message);
      expect([await kit.record(entitlementId), kit.received]).to.deep.equal([before, []]);
    });
  }

  it('need an entitlement that Bango has', async () => {
    expect(await refusal({ action: 'cancel' }, 'none')).to.equal('Bango has no entitlement with the external id none.');
  });
});
