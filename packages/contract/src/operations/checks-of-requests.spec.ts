import { expect } from 'chai';
import { loadContract } from '../loading';
import type { Deviation } from '../model';

const contract = loadContract({ release: '25.12' });
const HEADERS = { Authorization: 'Bearer t', 'NV-Tenant-Id': 'tenant', 'Content-Type': 'application/json' };
const REASON = { cancelReasonCategory: 'REVOKED', cancelReasonCode: 'FRAUD' };

function brief(deviations: Deviation[]): string[] {
  return deviations.map(({ basis, where, message }) => `${basis}: ${where} ${message}`);
}

describe('checkRequest', () => {
  it('finds nothing wrong with a good request, header names in any case', () => {
    const request = { headers: HEADERS, query: {}, body: { ...REASON, further: true } };
    expect(contract.operation('tpesCancel').checkRequest(request)).to.deep.equal([]);
  });

  it('tells what is missing in headers and body', () => {
    const cancel = contract.operation('tpesCancel');
    expect(brief(cancel.checkRequest({ headers: { 'x-correlation-id': ' ' }, body: {} }))).to.deep.equal([
      'stated: request.headers.authorization is missing',
      'stated: request.headers.x-correlation-id must not be empty',
      'stated: request.headers.nv-tenant-id is missing',
      'stated: request.headers.content-type must be application/json, got none',
      'stated: request.body.cancelReasonCategory is missing',
      'stated: request.body.cancelReasonCode is missing',
    ]);
  });

  it('tells a body that is missing, or is not JSON', () => {
    const resume = contract.operation('tpesResume');
    expect([
      brief(resume.checkRequest({ headers: HEADERS })),
      brief(resume.checkRequest({ body: '{"productId":' })),
      brief(contract.operation('tpesSuspend').checkRequest({ headers: HEADERS })),
    ]).to.deep.equal([['stated: request.body is missing'], ['stated: request.body must be JSON, got text'], []]);
  });

  it('checks the query of the list', () => {
    const query = { filter: '{', sort: '{"created":2}', limit: '-1', page: 'two', fields: '', further: 'x' };
    expect(brief(contract.operation('gatewayList').checkRequest({ query }))).to.deep.equal([
      'stated: request.query.filter is not JSON',
      'stated: request.query.sort.created must be one of 1, -1, got 2',
      'stated: request.query.limit must be at least 0, got -1',
      'stated: request.query.page must be a whole number, got text',
      'stated: request.query.fields must not be empty',
    ]);
    const alone = contract.operation('gatewayList').checkRequest({ query: { page: '1' } });
    expect(brief(alone)).to.deep.equal(['stated: request.query.limit is missing; "page" needs it']);
    const good = { filter: '{"productType":"THIRDPARTY"}', sort: '{"created":-1}', limit: '10', page: '2' };
    expect(contract.operation('gatewayList').checkRequest({ query: good })).to.deep.equal([]);
  });

  it('checks a token request by its grant', () => {
    const token = contract.operation('keycloakToken');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect([
      token.checkRequest({ headers, body: { grant_type: 'password', client_id: 'c', username: 'u', password: 'p' } }),
      brief(token.checkRequest({ headers, body: { grant_type: 'refresh_token', client_id: 'c' } })),
    ]).to.deep.equal([[], ['stated: request.body.refresh_token is missing']]);
  });

  it('checks what the CRM is told', () => {
    const told = contract.webhook('entitlementChanged');
    const body = { entitlementId: 'e', accountId: 'a', productId: 'p', status: 'DONE', notificationReason: 'NEWS' };
    expect({
      place: `${told.method} ${told.path}`,
      bases: told
        .checkRequest({ headers: { 'content-type': 'application/json' }, body })
        .map(({ basis, where }) => [basis, where]),
    }).to.deep.equal({
      place: 'POST /entitlement-changes',
      bases: [
        ['assumed-shape', 'request.body.timestamp'],
        ['assumed-rule', 'request.body.status'],
        ['assumed-shape', 'request.body.notificationReason'],
      ],
    });
  });
});
