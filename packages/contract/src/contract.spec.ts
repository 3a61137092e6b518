import { expect } from 'chai';
import { type Deployment, loadContract, RELEASES } from './index';
import { CONDITIONS, POINT_NAMES } from './model';

const seed = loadContract({ release: '25.12' });
const later = loadContract({ release: '25.26' });

function idsOf(deployment: Deployment): string[] {
  return seed.operations(deployment).map(({ id }) => id);
}

describe('the contract', () => {
  it('has the operations of each deployment', () => {
    const both = ['keycloakToken', 'createAccount', 'getAccount', 'updateAccount', 'deleteAccount', 'createProduct'];
    const gateway = ['gatewayDelete', 'gatewayDeleteOfAccount', 'gatewayList'];
    const tpes = ['tpesRecover', 'tpesChangeProduct'];
    expect({ ssp: idsOf('ssp'), 'non-ssp': idsOf('non-ssp') }).to.deep.equal({
      ssp: [...both, 'gatewayPurchase', 'gatewayUpdate', ...gateway, 'tpesActivationInfo', ...tpes],
      'non-ssp': [
        ...both,
        ...gateway,
        'tpesPurchase',
        'tpesActivationInfo',
        'tpesCancel',
        'tpesRevoke',
        'tpesSuspend',
        'tpesResume',
        ...tpes,
      ],
    });
  });

  it('knows where the documents state the tenant', () => {
    const stated = seed.operations().filter(({ tenantStated }) => tenantStated);
    expect(stated.map(({ id }) => id)).to.deep.equal([
      'gatewayPurchase',
      'tpesPurchase',
      'tpesActivationInfo',
      'tpesCancel',
      'tpesRevoke',
      'tpesSuspend',
      'tpesResume',
      'tpesRecover',
    ]);
  });

  it('gives a source for each operation and point', () => {
    const webhooks = [
      seed.webhook('entitlementChanged'),
      seed.webhook('changeAuthorisation'),
      seed.webhook('purchaseAuthorisation'),
    ];
    const without = [...seed.operations(), ...webhooks, ...seed.points()].filter(({ source }) => source === null);
    expect(without).to.deep.equal([]);
  });

  it('finds an operation by method and path', () => {
    const found = seed.match('put', '/crm-gateway/v2/rmg/v1/entitlements/a%20b');
    expect({ id: found?.operation.id, parameters: found?.pathParameters }).to.deep.equal({
      id: 'gatewayUpdate',
      parameters: { entitlementId: 'a b' },
    });
    expect([
      seed.match('PATCH', '/crm-gateway/v2/rmg/v1/entitlements/a'),
      seed.match('PUT', '/crm-gateway/v2/rmg/v1/entitlements/a', 'non-ssp'),
      seed.match('GET', '/nowhere'),
    ]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('keeps its lists in step with its own names', () => {
    const conditions = seed.points().flatMap(({ accepted }) => accepted.flatMap(({ when }) => when ?? []));
    const { codes } = seed.reasons();
    expect({
      points: seed.points().map(({ name }) => name),
      unusedConditions: CONDITIONS.filter((condition) => !conditions.includes(condition)),
      categories: Object.keys(codes),
      codes: new Set(Object.values(codes).flat()).size,
      reasons: seed.notificationReasons(),
      final: seed.finalStates(),
    }).to.deep.equal({
      points: [...POINT_NAMES],
      unusedConditions: [],
      categories: ['CUSTOMER_CANCELLED', 'CUSTOMER_CHANGED', 'ACTIVATION_ROLLBACK', 'REVOKED'],
      codes: 21,
      reasons: {
        ACTIVATION_SUCCESS: ['ACTIVE'],
        TERMINATION_PENDING: ['ACTIVE-ENDING'],
        TERMINATION_SUCCESS: ['CANCELLED', 'REVOKED'],
        PRODUCT_UPDATE: ['ACTIVE'],
        SUSPENSION_SUCCESS: ['SUSPENDED'],
        RESUMPTION_SUCCESS: ['ACTIVE'],
        METADATA_UPDATE: 'any',
      },
      final: ['CANCELLED', 'REVOKED'],
    });
  });

  it('has every reason code of every category among the codes of a request', () => {
    for (const contract of [seed, later]) {
      const refused = Object.entries(contract.reasons().codes).flatMap(([cancelReasonCategory, codes]) =>
        codes.flatMap((cancelReasonCode) =>
          contract.operation('tpesCancel').checkRequest({ body: { cancelReasonCategory, cancelReasonCode } }),
        ),
      );
      expect(refused).to.deep.equal([]);
    }
  });

  for (const release of RELEASES) {
    it(`can use all of its schemas (${release})`, () => {
      const contract = loadContract({ release });
      const used = contract.operations().flatMap((operation) => {
        operation.checkRequest({ query: {}, headers: {}, body: {} });
        return operation.statuses.map((status) => operation.checkResponse(status, 'application/json', {}).length);
      });
      expect(used.length).to.be.greaterThan(60);
    });
  }
});

describe('times in an answer', () => {
  const list = seed.operation('gatewayList');
  const deviationsFor = (time: unknown): string[] => {
    const entitlement = {
      ...{ _id: 'e-1', productId: 'p', productType: 'SUBSCRIPTION', accountId: 'a', status: 'ACTIVE' },
      ...{ validFrom: time, expiryDate: time, created: time, modified: time },
    };
    return list
      .checkResponse(200, 'application/json', { totalRecords: 1, resourceSet: [entitlement] }, {})
      .flatMap(({ where, basis, message }) => (where.endsWith('.created') ? [`${basis}: ${message}`] : []));
  };
  const table: [unknown, string[]][] = [
    ['2026-12-01T10:00Z', []],
    ['20261201T100000,25+0100', []],
    ['2026-12-01T10:00:00.123456789+01:00', []],
    ['2026-12-01T10:00', ['assumed-shape: must be a date and time with time zone (ISO 8601), got 2026-12-01T10:00']],
    ['1764583200', ['stated: must be a date and time (ISO 8601), got 1764583200']],
  ];
  for (const [time, expected] of table) {
    it(`${JSON.stringify(time)} is ${expected.length === 0 ? 'as stated' : 'told'}`, () => {
      expect(deviationsFor(time)).to.deep.equal(expected);
    });
  }
});
