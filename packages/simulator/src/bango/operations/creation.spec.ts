import { expect } from 'chai';
import { BangoKit } from '../../../../../tests/kits/bango/bango-kit';

describe('create', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  it('gives a pending entitlement with its activation URL where the customer has to activate', async () => {
    const before = Date.now();
    const { status, data } = await kit.call(
      'POST',
      '/v1/entitlement',
      kit.creation('BANGO_US/MUSIC', { externalEntitlementId: 'opf-1', extensionData: { plan: 'a' } }),
    );
    const after = Date.now();
    const { entitlementId, sharedCustomerId, dateCreated, parameters } = data;
    expect({ status, data }).to.deep.equal({
      status: 202,
      data: {
        responseCode: 'CLIENT_ACTION_REQUIRED',
        responseMessage: 'The customer has to open the activation URL.',
        parameters: {
          action: 'NAVIGATE_TO_URL',
          url: parameters.url,
          urlExpiry: parameters.urlExpiry,
        },
        entitlementId,
        externalEntitlementId: 'opf-1',
        sharedCustomerId,
        customerIdentifier: 'account-1',
        merchantAccountKey: 'BANGO_US',
        productKey: 'MUSIC',
        status: 'PENDING',
        notificationUrl: kit.notificationUrl,
        extensionData: { plan: 'a' },
        dateCreated,
        dateActivated: null,
        dateEnded: null,
        dateSuspended: null,
        dateResumed: null,
        dateExpiry: null,
        dateLastUpdated: dateCreated,
      },
    });
    expect(parameters.url).to.match(new RegExp(`^${kit.pagesUrl}/activate/[\\w-]{24}$`));
    // The link may be made a moment after the record.
    expect(Date.parse(parameters.urlExpiry)).to.be.within(before + 3_600_000, after + 3_600_000);
  });

  it('gives an active entitlement where the merchant activates at once, and notifies nothing', async () => {
    const { status, data } = await kit.call('POST', '/v1/entitlement', kit.creation('INSTANT_TV/CHANNELS'));
    await kit.settled();
    const { responseCode, dateCreated, dateActivated, parameters } = data;
    expect([status, responseCode, data.status, dateActivated, parameters, kit.received]).to.deep.equal([
      201,
      'OK',
      'ACTIVE',
      dateCreated,
      undefined,
      [],
    ]);
  });

  it('gives each purchase an id of its own, and one customer one shared id', async () => {
    const first = await kit.create('BANGO_US/MUSIC', { customerIdentifier: 'twice' });
    const second = await kit.create('BANGO_US/MUSIC', { customerIdentifier: 'twice' });
    const other = await kit.create('BANGO_US/MUSIC', { customerIdentifier: 'other' });
    expect(second.entitlementId).not.to.equal(first.entitlementId);
    expect(second.sharedCustomerId).to.equal(first.sharedCustomerId);
    expect(other.sharedCustomerId).not.to.equal(first.sharedCustomerId);
  });

  const mistakes: [string, Record<string, unknown>, string][] = [
    ['no customer', { customerIdentifier: undefined }, 'customerIdentifier'],
    ['an empty product', { productKey: '' }, 'productKey'],
    ['a merchant that is no text', { merchantAccountKey: 7 }, 'merchantAccountKey'],
    ['a notification URL that is none', { notificationUrl: 'here' }, 'notificationUrl'],
    ['a notification URL that is not HTTP', { notificationUrl: 'ftp://host/path' }, 'notificationUrl'],
    ['a date without a time zone', { dateExpiry: '2026-01-01T00:00:00' }, 'dateExpiry'],
  ];
  for (const [what, more, named] of mistakes) {
    it(`refuses ${what}`, async () => {
      const { status, data } = await kit.call('POST', '/v1/entitlement', kit.creation('BANGO_US/MUSIC', more));
      expect([status, data.responseCode, data.errorSource]).to.deep.equal([400, 'BAD_REQUEST', 'BANGO']);
      expect(data.responseMessage).to.contain(`${named}: `);
    });
  }

  for (const product of ['NOBODY/MUSIC', 'BANGO_US/GAMES']) {
    it(`refuses ${product}, which is not sold`, async () => {
      const { status, data } = await kit.call('POST', '/v1/entitlement', kit.creation(product));
      expect([status, data.responseCode, data.errorSource]).to.deep.equal([409, 'NOT_AVAILABLE', 'BANGO']);
    });
  }

  it('refuses an external id that a living entitlement of the customer has', async () => {
    const more = { externalEntitlementId: 'own-id' };
    const { entitlementId } = await kit.create('BANGO_US/MUSIC', more);
    const again = await kit.call('POST', '/v1/entitlement', kit.creation('BANGO_US/MUSIC', more));
    expect([again.status, again.data.responseCode]).to.deep.equal([409, 'ALREADY_EXISTS']);
    await kit.call('POST', `/v1/entitlement/revoke/${entitlementId}`, {});
    const afterEnd = await kit.call('POST', '/v1/entitlement', kit.creation('BANGO_US/MUSIC', more));
    expect(afterEnd.status).to.equal(202);
  });

  it('refuses a second living entitlement where the merchant limits them; the first stays as it is', async () => {
    const first = await kit.active('SINGLE_FITNESS/FITNESS', { customerIdentifier: 'limited' });
    const before = await kit.record(first.entitlementId);
    const wanted = kit.creation('SINGLE_FITNESS/FITNESS', { customerIdentifier: 'limited' });
    const second = await kit.call('POST', '/v1/entitlement', wanted);
    expect([second.status, second.data.responseCode, second.data.errorSource]).to.deep.equal([
      409,
      'ALREADY_EXISTS',
      'MERCHANT',
    ]);
    expect(await kit.record(first.entitlementId)).to.deep.equal(before);
    await kit.call('POST', `/v1/entitlement/cancel/${first.entitlementId}`, {});
    expect((await kit.call('POST', '/v1/entitlement', wanted)).status).to.equal(202);
  });
});
