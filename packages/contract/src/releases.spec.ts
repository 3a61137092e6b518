import { expect } from 'chai';
import { loadContract } from './index';

const seed = loadContract({ release: '25.12' });
const later = loadContract({ release: '25.26' });
const IDS = { productType: 'THIRDPARTY', productId: 'p', accountId: 'a' };
const VALIDITY = { validFrom: '2026-01-01T00:00:00Z', expiryDate: '2027-01-01T00:00:00+01:00' };

function missing(found: { where: string; message: string }[]): string[] {
  return found.map(({ where, message }) => `${where} ${message}`);
}

describe('release 25.12', () => {
  it('purchases as PENDING and answers 201 with _id', () => {
    const purchase = seed.operation('gatewayPurchase');
    expect({
      statuses: purchase.statuses,
      good: purchase.checkRequest({
        query: { prohibitDuplicateProductPurchase: 'true' },
        body: { ...IDS, status: 'PENDING', _id: 'own' },
      }),
      bad: missing(purchase.checkRequest({ query: { prohibitDuplicateProductPurchase: 'maybe' }, body: IDS })),
      answer: purchase.encodeResponse(201, { _id: 'e' }),
    }).to.deep.equal({
      statuses: [201, 400, 403, 404],
      good: [],
      bad: [
        'request.query.prohibitDuplicateProductPurchase must be true or false, got text',
        'request.body.status is missing',
      ],
      answer: { _id: 'e' },
    });
  });

  it('names the optional reason of an SSP update reasonCategory and reasonCode', () => {
    const update = seed.operation('gatewayUpdate');
    const canonical = { status: 'CANCELLED', cancelReasonCategory: 'REVOKED', cancelReasonCode: 'FRAUD' };
    const wire = { status: 'CANCELLED', reasonCategory: 'REVOKED', reasonCode: 'FRAUD' };
    expect({
      encoded: update.encodeRequest(canonical),
      decoded: update.decodeRequest(wire),
      optional: update.checkRequest({ body: { status: 'CANCELLED' } }),
      empty: missing(update.checkRequest({ body: { status: 'CANCELLED', reasonCode: '' } })),
    }).to.deep.equal({
      encoded: wire,
      decoded: canonical,
      optional: [],
      empty: ['request.body.reasonCode must not be empty'],
    });
  });

  it('reads duplicates of a product as refused by the flag', () => {
    expect(seed.duplicateFlagMeaning()).to.equal('refuse-duplicates');
  });
});

describe('release 25.26', () => {
  it('purchases with a validity and answers 200 or 202', () => {
    const purchase = later.operation('gatewayPurchase');
    expect({
      statuses: purchase.statuses,
      good: purchase.checkRequest({ query: {}, body: { ...IDS, ...VALIDITY } }),
      bad: missing(purchase.checkRequest({ query: {}, body: { ...IDS, status: 'PENDING', validFrom: 'today' } })),
      flag: later.duplicateFlagMeaning(),
    }).to.deep.equal({
      statuses: [200, 202, 400, 403, 404],
      good: [],
      bad: [
        'request.body.expiryDate is missing',
        'request.body.validFrom must be a date and time (ISO 8601), got today',
      ],
      flag: null,
    });
  });

  it('calls the id _id at the CRM Gateway and entitlementId at TPES, and understands either with a warning', () => {
    const warning = (name: string, first: string) => ({
      basis: 'assumed-shape',
      source: null,
      where: `response.body.${name}`,
      message: `was expected as "${first}"`,
    });
    const gateway = later.operation('gatewayPurchase');
    const tpes = later.operation('tpesPurchase');
    expect({
      gateway: gateway.encodeResponse(202, { _id: 'e' }),
      tpes: tpes.encodeResponse(202, { _id: 'e' }),
      gatewayFirst: gateway.decodeResponse(200, { _id: 'e' }),
      gatewayOther: gateway.decodeResponse(200, { entitlementId: 'e' }),
      tpesFirst: tpes.decodeResponse(202, { entitlementId: 'e' }),
      tpesOther: tpes.decodeResponse(202, { _id: 'e' }),
      otherIsNotMissing: tpes.checkResponse(202, 'application/json', { _id: 'e' }),
    }).to.deep.equal({
      gateway: { _id: 'e' },
      tpes: { entitlementId: 'e' },
      gatewayFirst: { body: { _id: 'e' }, warnings: [] },
      gatewayOther: { body: { _id: 'e' }, warnings: [warning('entitlementId', '_id')] },
      tpesFirst: { body: { _id: 'e' }, warnings: [] },
      tpesOther: { body: { _id: 'e' }, warnings: [warning('_id', 'entitlementId')] },
      otherIsNotMissing: [],
    });
  });

  it('needs the reason of an SSP update that ends a subscription, under its own names', () => {
    const update = later.operation('gatewayUpdate');
    const canonical = { status: 'REVOKED', cancelReasonCategory: 'REVOKED', cancelReasonCode: 'ACCOUNT_TERMINATED' };
    expect({
      encoded: update.encodeRequest(canonical),
      good: update.checkRequest({ body: canonical }),
      suspend: update.checkRequest({ body: { status: 'SUSPENDED' } }),
      bad: missing(update.checkRequest({ body: { status: 'CANCELLED', cancelReasonCode: 'NONE' } })).map((line) =>
        line.slice(0, 60),
      ),
    }).to.deep.equal({
      encoded: canonical,
      good: [],
      suspend: [],
      bad: [
        'request.body.cancelReasonCategory is missing',
        'request.body.cancelReasonCode must be one of NOT_RENEWED, CU',
      ],
    });
  });

  it('names the overlay that it is made by', () => {
    const [overlay] = later.overlays;
    expect({ ...overlay, sha256: overlay?.sha256.length }).to.deep.equal({
      path: 'packages/contract/releases/25.26.overlay.yaml',
      sha256: 64,
      origin: 'release',
    });
    expect(seed.overlays).to.deep.equal([]);
  });
});
