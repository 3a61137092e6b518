import { expect } from 'chai';
import { loadContract } from '../loading';
import type { Deviation } from '../model';

const contract = loadContract({ release: '25.12' });
const list = contract.operation('gatewayList');
const ENTITLEMENT = { _id: 'e', productId: 'p', accountId: 'a', productType: 'THIRDPARTY', status: 'ACTIVE' };
const JSON_TYPE = 'application/json; charset=utf-8';

function listed(...resourceSet: unknown[]): unknown {
  return { totalRecords: resourceSet.length, resourceSet };
}

function brief(deviations: Deviation[]): string[] {
  return deviations.map(({ basis, where, message }) => `${basis}: ${where} ${message}`);
}

describe('checkResponse', () => {
  it('finds nothing wrong with what is documented, whatever further fields there are', () => {
    const good = { ...ENTITLEMENT, created: '2026-01-01T00:00:00.000Z', further: { field: 1 } };
    expect(list.checkResponse(200, JSON_TYPE, { ...Object(listed(good)), further: true })).to.deep.equal([]);
  });

  it('tells each problem with its place, basis and source', () => {
    const bad = { ...ENTITLEMENT, status: 'GONE', _id: 7 };
    expect(list.checkResponse(200, JSON_TYPE, listed(ENTITLEMENT, bad))).to.deep.equal([
      {
        basis: 'stated',
        source: 'docs/spec/opentv-platform.md, "Entitlement"',
        where: 'response.body.resourceSet[1]._id',
        message: 'must be text, got 7',
      },
      {
        basis: 'assumed-shape',
        source: 'docs/spec/opentv-platform.md, "UC-03 Cancel"',
        where: 'response.body.resourceSet[1].status',
        message:
          'must be one of SUBSCRIBED, UNSUBSCRIBED, SUSPENDED, PENDING, ACTIVE, ACTIVE-ENDING, CANCELLED, REVOKED, got GONE',
      },
    ]);
  });

  it('treats null as absent in optional properties only', () => {
    const nulls = { ...ENTITLEMENT, reasonCode: null, modified: null };
    expect(list.checkResponse(200, JSON_TYPE, listed(nulls))).to.deep.equal([]);
    expect(brief(list.checkResponse(200, JSON_TYPE, listed({ ...nulls, productId: null })))).to.deep.equal([
      'stated: response.body.resourceSet[0].productId must be text, got null',
    ]);
  });

  it('wants an absolute URL, and takes what has to be encoded in it, with a warning', () => {
    const recover = contract.operation('tpesRecover');
    const led = (recoveryUrl: string) => brief(recover.checkResponse(200, JSON_TYPE, { recoveryUrl }));
    expect([led('https://m.example/{a|b}'), led('/recover'), led('https://m.example/a')]).to.deep.equal([
      ['assumed-shape: response.body.recoveryUrl must be an absolute URL (RFC 3986)'],
      ['stated: response.body.recoveryUrl must be an absolute URL'],
      [],
    ]);
  });

  it('takes ISO 8601 as stated and the time zone as assumed', () => {
    const dated = (created: string) => brief(list.checkResponse(200, JSON_TYPE, listed({ ...ENTITLEMENT, created })));
    expect([dated('yesterday'), dated('2026-01-01T00:00:00'), dated('2026-01-01T00:00:00+02:00')]).to.deep.equal([
      ['stated: response.body.resourceSet[0].created must be a date and time (ISO 8601), got yesterday'],
      [
        'assumed-shape: response.body.resourceSet[0].created must be a date and time with time zone (ISO 8601), got 2026-01-01T00:00:00',
      ],
      [],
    ]);
  });

  it('does not miss the fields that a request did not select', () => {
    const body = { resourceSet: [{ _id: 'e' }] };
    expect({
      all: list.checkResponse(200, JSON_TYPE, body).length,
      selected: brief(list.checkResponse(200, JSON_TYPE, body, { fields: '_id' })),
    }).to.deep.equal({ all: 5, selected: ['stated: response.body.totalRecords is missing'] });
  });

  it('sees a body that is not what the contract describes as one problem', () => {
    const basis = { where: 'response.body', source: 'docs/spec/opentv-platform.md, "UC-09 Get"', basis: 'stated' };
    expect([
      list.checkResponse(200, 'text/html', '<h1>Maintenance</h1>'),
      list.checkResponse(200, JSON_TYPE, '{"totalRecords": 1'),
      list.checkResponse(200, null, undefined),
      list.checkResponse(200, JSON_TYPE, []),
    ]).to.deep.equal([
      [{ ...basis, message: 'must be JSON, got text/html' }],
      [{ ...basis, message: 'must be JSON, got application/json; charset=utf-8' }],
      [{ ...basis, message: 'is missing' }],
      [{ ...basis, message: 'must be an object, got a list' }],
    ]);
  });

  it('sees JSON under another content type as an assumed shape', () => {
    expect(brief(list.checkResponse(200, 'text/plain', listed()))).to.deep.equal([
      'assumed-shape: response.headers.content-type must be application/json, got text/plain',
    ]);
  });

  it('certifies only the status of an error', () => {
    expect([
      list.checkResponse(403, null, ''),
      list.checkResponse(403, JSON_TYPE, { code: 1 }),
      brief(list.checkResponse(403, 'text/html', '<h1>Forbidden</h1>')),
    ]).to.deep.equal([[], [], ['assumed-shape: response.body must be JSON, got text/html']]);
  });

  it('leaves undocumented statuses and undescribed bodies to others', () => {
    expect([
      list.checkResponse(418, 'text/html', 'tea'),
      contract.operation('tpesCancel').checkResponse(202, null, undefined),
      contract.operation('tpesCancel').checkResponse(200, 'text/plain', 'OK'),
    ]).to.deep.equal([[], [], []]);
  });

  it('decodes any shape of answer', () => {
    for (const body of [undefined, null, '', 'text', 5, [], { resourceSet: 'none' }]) {
      expect(list.decodeResponse(200, body)).to.deep.equal({ body, warnings: [] });
    }
  });
});
