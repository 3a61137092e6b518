import type { Exchange } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { adviceOnAnswer, oddAnswer } from './index';

interface Came {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

const URL_OF_LIST = 'https://opf.example:8443/gateway/v1/list?filter=x';

function exchange({ status, headers = {}, body = null }: Came, to: Exchange['to'] = 'OpenTV Platform'): Exchange {
  return {
    to,
    request: { method: 'GET', url: URL_OF_LIST, headers: {}, body: null },
    response: { status, headers, body },
  } as Exchange;
}

const html = (text: string): Pick<Came, 'headers' | 'body'> => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<html><head><title></title><style>h1 { color: red }</style></head><body>${text}</body></html>`,
});

const AT = 'https://opf.example:8443/gateway/v1/list';
const CHECK = 'Check host, port and path in OPENTV_BASE_URL.';
const GIVE = (what: string): string =>
  `Give ${what} and the time to those who run it: requests of this machine to the address in OPENTV_BASE_URL must pass.`;
const AGAIN = 'Try again later; where it stays so, ask whether what OPENTV_BASE_URL names is up.';
const LARGE =
  'Have opf.example:8443 take larger headers, or give the user of OPENTV_USERNAME fewer roles: each makes the token longer.';

const TABLE: [string, Came, string, string][] = [
  [
    'nginx knows no such path',
    { status: 404, ...html('<center><h1>404 Not Found</h1></center><hr><center>nginx</center>') },
    `${AT} is answered 404 with a web page ("404 Not Found nginx"), which is not how OpenTV Platform answers`,
    CHECK,
  ],
  [
    'an ingress knows no such host',
    { status: 404, headers: { 'content-type': 'text/plain' }, body: 'default backend - 404' },
    `${AT} is answered 404 with nothing of its own, which is not how OpenTV Platform answers`,
    CHECK,
  ],
  [
    'Kong knows no such route',
    { status: 404, body: { message: 'no Route matched with those values' } },
    `${AT} is answered 404 with nothing of its own, which is not how OpenTV Platform answers`,
    CHECK,
  ],
  [
    'a portal answers 200',
    { status: 200, ...html('Please sign in') },
    `${AT} is answered 200 with a web page ("Please sign in"), which is not how OpenTV Platform answers`,
    CHECK,
  ],
  [
    'the platform has moved',
    { status: 308, headers: { location: 'https://new.example/gateway/v1/list?filter=x' } },
    `${AT} is redirected (308) to https://new.example/gateway/v1/list`,
    'Write https://new.example in OPENTV_BASE_URL.',
  ],
  [
    'it lies below a path now',
    { ...html('Moved'), status: 301, headers: { location: '/opf/gateway/v1/list' } },
    `${AT} is redirected (301) to https://opf.example:8443/opf/gateway/v1/list`,
    'Write https://opf.example:8443/opf in OPENTV_BASE_URL.',
  ],
  [
    'a person is to sign in',
    { status: 302, headers: { location: 'https://sso.example/login?state=secret' } },
    `${AT} is redirected (302) to https://sso.example/login`,
    'Name the address of the interface itself in OPENTV_BASE_URL, not that of a portal before it.',
  ],
  [
    'the token is too long',
    { status: 431 },
    `${AT} is answered 431: the headers of the request are too large for it`,
    LARGE,
  ],
  [
    'the token is too long for nginx',
    { status: 400, ...html('<h1>400 Bad Request</h1>Request Header Or Cookie Too Large') },
    `${AT} is answered 400: the headers of the request are too large for it`,
    LARGE,
  ],
  [
    'the port speaks TLS',
    { status: 400, ...html('The plain HTTP request was sent to HTTPS port') },
    `${AT} is answered 400: this port speaks TLS`,
    'Write https://opf.example:8443 in OPENTV_BASE_URL.',
  ],
  [
    'nginx misses a client certificate',
    { status: 400, ...html('No required SSL certificate was sent') },
    `${AT} is answered 400: it wants a client certificate that it trusts`,
    'Check OPENTV_CLIENT_CERT and OPENTV_CLIENT_KEY.',
  ],
  [
    'F5 rejects, with 200',
    {
      status: 200,
      ...html(
        'The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 17846215307&lt;',
      ),
    },
    `${AT} is answered 200 by a firewall or gateway before it (support ID 17846215307)`,
    GIVE('its number'),
  ],
  [
    'Akamai denies',
    { status: 403, ...html('<H1>Access Denied</H1>Reference #18.2f3c1702.1699') },
    `${AT} is answered 403 by a firewall or gateway before it (reference ID 18.2f3c1702.1699)`,
    GIVE('its number'),
  ],
  [
    'Cloudflare blocks',
    { status: 403, ...html('Sorry, you have been blocked. Cloudflare Ray ID: <strong>8f2a1b3c4d5e</strong>') },
    `${AT} is answered 403 by a firewall or gateway before it (ray ID 8f2a1b3c4d5e)`,
    GIVE('its number'),
  ],
  [
    'a firewall says no number',
    { status: 403, ...html('Request Rejected') },
    `${AT} is answered 403 by a firewall or gateway before it`,
    GIVE('its page'),
  ],
  [
    'the service is not up',
    { status: 503, headers: { 'retry-after': '60' }, body: { message: 'Service Unavailable' } },
    `${AT} is not served at the moment (503, Retry-After: 60)`,
    AGAIN,
  ],
  [
    'the gateway gets no answer',
    { status: 504, ...html('Gateway Time-out') },
    `${AT} is not served at the moment (504)`,
    AGAIN,
  ],
  [
    'a proxy wants credentials',
    { status: 407 },
    'a proxy before opf.example:8443 wants credentials (407)',
    'Check user and password in HTTPS_PROXY.',
  ],
];

/** What the platform itself answers, and what is said where that prepared something. */
const OWN: [Came, string][] = [
  [{ status: 200, body: { totalRecords: 0 } }, ''],
  [{ status: 400, body: { message: 'productId is unknown' } }, ''],
  [{ status: 404, body: { message: 'tenant unknown' } }, ''],
  [{ status: 404 }, ''],
  [{ status: 500, body: { message: 'request id: 42' } }, ''],
  [{ status: 304 }, ''],
  [
    { status: 403, body: {} },
    ' Does the user of OPENTV_USERNAME have the role operatorRole, and is its token accepted?',
  ],
  [{ status: 429, body: {} }, ' The platform limits its requests: lower CERTIFY_MAX_REQUESTS_PER_SECOND.'],
];

describe('an answer that is not of the party itself', () => {
  for (const [what, came, found, advice] of TABLE) {
    it(`is recognised where ${what}`, () => {
      expect(oddAnswer(exchange(came))).to.deep.equal({ found, advice });
      expect(advice).to.not.match(/tenant|password(?! in HTTPS_PROXY)/i);
    });
  }

  for (const [came, advice] of OWN) {
    it(`is not ${JSON.stringify(came)}`, () => {
      expect([oddAnswer(exchange(came)), adviceOnAnswer(exchange(came))]).to.deep.equal([null, advice]);
    });
  }

  it('names the variables of whom was asked', () => {
    const advice = (to: Exchange['to']): string | undefined =>
      oddAnswer(exchange({ status: 404, ...html('x') }, to))?.advice;
    expect([advice('Keycloak'), advice('Bango')]).to.deep.equal([
      'Check host, port and path in KEYCLOAK_BASE_URL (where it is not set, OPENTV_BASE_URL).',
      'Check host, port and path in BANGO_BASE_URL.',
    ]);
  });

  it('is told in whole sentences', () => {
    expect(adviceOnAnswer(exchange({ status: 407 }))).to.equal(
      ' A proxy before opf.example:8443 wants credentials (407). Check user and password in HTTPS_PROXY.',
    );
  });
});
