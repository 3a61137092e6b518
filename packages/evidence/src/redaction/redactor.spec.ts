import { expect } from 'chai';
import type { Exchange } from '../formats';
import { createRedactor } from './redactor';

const jwt = (payload: object): string =>
  [{ alg: 'RS256', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2lnbmF0dXJl')
    .join('.');

const exchange = (changes: Partial<Exchange>): Exchange => ({
  id: 'x-1',
  observedBy: 'suite',
  leg: 'ssp',
  scenarioId: 'purchase-pending',
  testCaseStartedId: 'started-1',
  phase: 'step',
  step: 'When the CRM purchases the standard product',
  from: 'CRM',
  to: 'OpenTV Platform',
  operationId: 'gatewayPurchase',
  startedAt: '2026-11-21T08:00:00.000Z',
  durationMs: 12,
  request: { method: 'POST', url: 'https://opf.example/crm-gateway/v2/rmg/v1/entitlements', headers: {}, body: null },
  response: null,
  error: null,
  correlationId: 'c1a9f7de-6f3e-4d57-9c9e-0b6f3f0f2a11',
  accountId: 'acc-7f2a',
  entitlementId: null,
  attempt: 1,
  simulated: true,
  deviations: [],
  warnings: [],
  ...changes,
});

describe('the redactor', () => {
  const redactor = createRedactor({ secrets: ['hunter2!&"x', 'client-s3cret'] });

  describe('headers', () => {
    it('keeps the scheme of credentials and the names of cookies', () => {
      const redacted = redactor.redactExchange(
        exchange({
          request: {
            method: 'GET',
            url: 'https://opf.example/',
            headers: {
              authorization: `Bearer ${jwt({ sub: 'a' })}`,
              'Proxy-Authorization': 'Basic dXNlcjpwYXNz',
              cookie: 'JSESSIONID=abc123; theme=dark',
              'x-api-key': 'k-1',
              'x-correlation-id': 'c1a9f7de-6f3e-4d57-9c9e-0b6f3f0f2a11',
              'nv-tenant-id': 'operator-1',
            },
            body: null,
          },
          response: {
            status: 302,
            headers: {
              'set-cookie': 'SID=s3; Path=/; HttpOnly',
              location: 'https://m.example/next?code=12345&lang=en',
            },
            body: '',
          },
        }),
      );
      expect([redacted.request.headers, redacted.response?.headers]).to.deep.equal([
        {
          authorization: 'Bearer REDACTED',
          'Proxy-Authorization': 'Basic REDACTED',
          cookie: 'JSESSIONID=REDACTED; theme=REDACTED',
          'x-api-key': 'REDACTED',
          'x-correlation-id': 'c1a9f7de-6f3e-4d57-9c9e-0b6f3f0f2a11',
          'nv-tenant-id': 'operator-1',
        },
        { 'set-cookie': 'SID=REDACTED; Path=/; HttpOnly', location: 'https://m.example/next?code=REDACTED&lang=en' },
      ]);
    });
  });

  describe('cookies that are set', () => {
    const setCookie = (value: string, location = '/'): Record<string, string> | undefined =>
      redactor.redactExchange(
        exchange({ response: { status: 302, headers: { location, 'set-cookie': value }, body: '' } }),
      ).response?.headers;
    const cases: [string, string, string][] = [
      [
        'after attributes of another',
        'a=s1; Path=/; HttpOnly, b=s2; Path=/',
        'a=REDACTED; Path=/; HttpOnly, b=REDACTED; Path=/',
      ],
      [
        'after a date',
        'a=s1; Expires=Wed, 09 Jun 2100 10:00:00 GMT, b=s2',
        'a=REDACTED; Expires=Wed, 09 Jun 2100 10:00:00 GMT, b=REDACTED',
      ],
      ['with signs of their own in them', 'a=s1,s2==; Secure', 'a=REDACTED; Secure'],
    ];
    for (const [what, value, masked] of cases)
      it(`are masked ${what}`, () => expect(setCookie(value)).to.include({ 'set-cookie': masked }));

    it('are masked wherever they come up later, unless they are no tokens', () => {
      setCookie('theme=dark-and-stormy-2; Path=/, PHPSESSID=aZ09kLmNopQRstUvWx12; Path=/');
      expect([
        setCookie('JSESSIONID=0fe1dc2ba398; Path=/', '/next;in=0fe1dc2ba398')?.location,
        redactor.redactText('0fe1dc2ba398 aZ09kLmNopQRstUvWx12 dark-and-stormy-2'),
      ]).to.deep.equal(['/next;in=REDACTED', 'REDACTED REDACTED dark-and-stormy-2']);
    });
  });

  describe('URLs', () => {
    const cases: [string, string, string][] = [
      ['user-info', 'https://anna:pw@opf.example:8443/a', 'https://REDACTED@opf.example:8443/a'],
      [
        'token parameters',
        'https://m.example/x?t=1&id=7&access_token=abc',
        'https://m.example/x?t=REDACTED&id=7&access_token=REDACTED',
      ],
      [
        'the token of an activation page',
        'http://127.0.0.1:9/activate/9f8e7d6c5b4a',
        'http://127.0.0.1:9/activate/REDACTED',
      ],
      ['a random path segment', 'https://m.example/s/aZ09kLmNopQRstUvWx12/end', 'https://m.example/s/REDACTED/end'],
      ['a token in the fragment', 'https://m.example/x#access_token=abc', 'https://m.example/x#access_token=REDACTED'],
    ];
    for (const [what, url, masked] of cases)
      it(`masks ${what}`, () => expect(redactor.redactUrl(url)).to.equal(masked));

    const kept = [
      'https://opf.example/tpes/v1/operator/entitlements/3f2b8c1e-7a64-4f0e-9a37-0c4f5c1b2d3e/actions/recover',
      'https://opf.example/crm-gateway/v2/rmg/v1/entitlements/aZ09kLmNopQRstUvWx12yz',
      'https://opf.example/crm-gateway/v1/rmg/v1/entitlements?filter=%7B%22productType%22%3A%22THIRDPARTY%22%7D&limit=2',
      'https://bango.example/v1/entitlement/cancel/65fdc0ffee65fdc0ffee65fd',
      'https://opf.example/keycloak/auth/realms/nagra/protocol/openid-connect/token',
      '/adm/v1/accounts/acc-7f2a',
    ];
    for (const url of kept) it(`keeps ${url}`, () => expect(redactor.redactUrl(url)).to.equal(url));
  });

  describe('bodies', () => {
    it('masks JSON at any depth by field name, and keeps ids', () => {
      const body = {
        _id: 'aZ09kLmNopQRstUvWx12',
        password: 'x',
        nested: [{ client_secret: 5, tokens: ['a', 'b'], token_type: 'Bearer', code: 'BAD_REQUEST' }],
        payload: '{"apiKey":"k","accountId":"acc-7f2a"}',
      };
      expect(redactor.redactValue(body)).to.deep.equal({
        _id: 'aZ09kLmNopQRstUvWx12',
        password: 'REDACTED',
        nested: [{ client_secret: 'REDACTED', tokens: 'REDACTED', token_type: 'Bearer', code: 'BAD_REQUEST' }],
        payload: '{"apiKey":"REDACTED","accountId":"acc-7f2a"}',
      });
    });

    it('masks form bodies', () => {
      expect(redactor.redactValue('grant_type=password&username=crm&password=a%26b&client_id=suite')).to.equal(
        'grant_type=password&username=crm&password=REDACTED&client_id=suite',
      );
    });

    it('masks activation and recovery URLs and keeps the ids beside them', () => {
      expect(
        redactor.redactValue({
          entitlementId: 'ent-1',
          parameters: {
            action: 'NAVIGATE_TO_URL',
            url: 'https://music.example/activate/short',
            urlExpiry: '2026-11-21T09:00:00Z',
          },
          recoveryUrl: 'https://music.example/r?entitlement=ent-1&t=abc',
        }),
      ).to.deep.equal({
        entitlementId: 'ent-1',
        parameters: {
          action: 'NAVIGATE_TO_URL',
          url: 'https://music.example/activate/REDACTED',
          urlExpiry: '2026-11-21T09:00:00Z',
        },
        recoveryUrl: 'https://music.example/REDACTED?entitlement=ent-1&t=REDACTED',
      });
    });

    it('masks personal data', () => {
      expect(
        redactor.redactValue({ signonId: 'jsmith', email: 'anna@mail.example.com', accountId: 'jsmith' }),
      ).to.deep.equal({
        signonId: 'j***',
        email: 'a***@***.***.com',
        accountId: 'jsmith',
      });
    });
  });

  describe('texts', () => {
    const cases: [string, string][] = [
      [`got ${jwt({ a: 1 })} instead`, 'got REDACTED instead'],
      ['sent Basic dXNlcjpwYXNz to Bango', 'sent Basic REDACTED to Bango'],
      ['Basic authentication is asked for', 'Basic authentication is asked for'],
      ['an expired token: 403', 'an expired token: 403'],
      ['curl -H "cookie: a=b; c=d"', 'curl -H "cookie: REDACTED"'],
      ['body {"password": "x y"} refused', 'body {"password": "REDACTED"} refused'],
      ['see https://m.example/activate/9f8e7d6c5b4a.', 'see https://m.example/activate/REDACTED.'],
      ['mail to anna@example.com', 'mail to a***@***.com'],
      ['@UC-01 @BC-01 @id:purchase-pending', '@UC-01 @BC-01 @id:purchase-pending'],
    ];
    for (const [text, masked] of cases) it(`"${masked}"`, () => expect(redactor.redactText(text)).to.equal(masked));
  });

  it('masks a token that it met in an answer wherever it comes up later', () => {
    const own = createRedactor({ secrets: [] });
    own.redactValue({ refresh_token: 'opaque-refresh-token-1234' });
    own.redactValue({ recoveryUrl: 'https://m.example/go/abcdef123456' });
    expect(own.redactText('refused opaque-refresh-token-1234, then /go/abcdef123456')).to.equal(
      'refused REDACTED, then /go/REDACTED',
    );
  });

  it('masks a configured secret in an error message, a step and a warning', () => {
    const redacted = redactor.redactExchange(
      exchange({
        step: 'Given client-s3cret',
        error: { code: 'ECONNREFUSED', message: 'no answer for client-s3cret' },
        warnings: [{ message: 'odd hunter2!&"x', point: 'refused' }],
      }),
    );
    expect([redacted.step, redacted.error, redacted.warnings]).to.deep.equal([
      'Given REDACTED',
      { code: 'ECONNREFUSED', message: 'no answer for REDACTED' },
      [{ message: 'odd REDACTED', point: 'refused' }],
    ]);
  });

  it('gives the same again when it is given what it redacted', () => {
    const once = redactor.redactExchange(
      exchange({
        response: {
          status: 200,
          headers: { authorization: 'Basic dXNlcjpwYXNz' },
          body: { email: 'a@b.example', password: 'p' },
        },
      }),
    );
    expect(redactor.redactExchange(once)).to.deep.equal(once);
  });

  it('does not write the secret by writing the mask', () => {
    expect(createRedactor({ secrets: ['DACTE'] }).redactText('it is DACTE, client_secret=x')).to.equal(
      'it is XXXXXXXX, client_secret=XXXXXXXX',
    );
  });
});
