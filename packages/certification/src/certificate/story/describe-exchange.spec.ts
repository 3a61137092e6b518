import type { Exchange } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { fakeExchange } from '../../../../../tests/kits/fake-run';
import { curlLine } from './curl';
import { describeExchange } from './describe-exchange';

const told = (changes: Partial<Exchange>): string => {
  const { ask, answer } = describeExchange(fakeExchange({ id: 'x-1', entitlementId: 'e-1', ...changes }));
  return `${ask}: ${answer}`;
};
const request = (method: string, url: string, body: unknown = null) => ({ method, url, headers: {}, body });

describe('an exchange in plain words', () => {
  const cases: [string, Partial<Exchange>][] = [
    [
      'signs in for an access token: accepted (200)',
      { operationId: 'keycloakToken', request: request('POST', 'https://k/', 'grant_type=password&username=crm') },
    ],
    [
      'renews its access token: accepted (200)',
      { operationId: 'keycloakToken', request: request('POST', 'https://k/', 'grant_type=refresh_token') },
    ],
    [
      'purchases product p-1 for account acc-1: accepted (200)',
      { operationId: 'tpesPurchase', request: request('POST', 'https://o/', { productId: 'p-1' }) },
    ],
    [
      'resumes entitlement e-1: accepted (200)',
      { operationId: 'gatewayUpdate', request: request('PUT', 'https://o/', { status: 'ACTIVE' }) },
    ],
    [
      'sets entitlement e-1 to NONSENSE: accepted (200)',
      { operationId: 'gatewayUpdate', request: request('PUT', 'https://o/', { status: 'NONSENSE' }) },
    ],
    [
      'cancels entitlement e-1 (attempt 2): accepted, to be confirmed (202)',
      { operationId: 'tpesCancel', attempt: 2, response: { status: 202, headers: {}, body: null } },
    ],
    [
      'suspends entitlement e-1: refused (400 INVALID_STATE)',
      { operationId: 'tpesSuspend', response: { status: 400, headers: {}, body: { errorCode: 'INVALID_STATE' } } },
    ],
    [
      'deletes entitlement e-1: not served (503)',
      { operationId: 'gatewayDelete', response: { status: 503, headers: {}, body: null } },
    ],
    [
      'lists entitlements with productType THIRDPARTY: no answer: ECONNREFUSED',
      {
        operationId: 'gatewayList',
        request: request('GET', `https://o/l?filter=${encodeURIComponent('{"productType":"THIRDPARTY"}')}`),
        response: null,
        error: { code: 'ECONNREFUSED', message: 'refused' },
      },
    ],
    [
      'tells that entitlement e-1 is ACTIVE (ACTIVATION_SUCCESS): accepted (200)',
      {
        operationId: 'entitlementChanged',
        request: request('POST', 'https://c/', { status: 'ACTIVE', notificationReason: 'ACTIVATION_SUCCESS' }),
      },
    ],
    [
      'creates an entitlement to MUSIC for customer acc-9: accepted (200 OK)',
      {
        from: 'OpenTV Platform',
        to: 'Bango',
        request: request('POST', 'https://b/v1/entitlement', { productKey: 'MUSIC', customerIdentifier: 'acc-9' }),
        response: { status: 200, headers: {}, body: { responseCode: 'OK' } },
      },
    ],
    [
      "cancels Bango's entitlement b-7: accepted (200)",
      { to: 'Bango', request: request('POST', 'https://b/v1/entitlement/cancel/b-7', {}) },
    ],
    [
      'notifies TERMINATION_SUCCESS for entitlement e-9, now CANCELLED: accepted (200)',
      {
        from: 'Bango',
        to: 'OpenTV Platform',
        request: request('POST', 'https://o/n', {
          externalEntitlementId: 'e-9',
          notificationReason: 'TERMINATION_SUCCESS',
          status: 'CANCELLED',
        }),
      },
    ],
    [
      "opens the merchant's recovery page: accepted (200)",
      { from: 'subscriber', to: 'merchant', request: request('GET', 'https://m/recover/REDACTED') },
    ],
    ['calls GET /unknown: accepted (200)', { request: request('GET', 'https://o/unknown?x=1') }],
  ];
  for (const [words, changes] of cases) it(words, () => expect(told(changes)).to.equal(words));
});

describe('a call as a curl line', () => {
  it('holds variables instead of credentials, and quotes what a shell would read', () => {
    const exchange = fakeExchange({
      id: 'x-1',
      request: {
        method: 'POST',
        url: "https://o/x?a='b'",
        headers: { Authorization: 'Basic REDACTED', 'x-correlation-id': 'c-1', 'content-length': '3' },
        body: { name: "O'Hara $HOME" },
      },
    });
    expect(curlLine(exchange)).to.equal(
      String.raw`curl -i -X POST 'https://o/x?a='\''b'\''' -H "Authorization: Basic $CREDENTIALS" -H 'x-correlation-id: c-1' --data '{"name":"O'\''Hara $HOME"}'`,
    );
  });
});
