import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { loadContract } from '@opentv-bango/contract';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { type Connection, loadConfiguration } from '../configuration';
import { HttpClient } from '../http';
import { Recorder } from '../recording';
import { TokenSource } from './tokens';

const OPERATOR = `e30.${Buffer.from('{"realm_access":{"roles":["operatorRole"]}}').toString('base64url')}.`;

/** A Keycloak that gives tokens of 300 s to everybody but `nobody`, numbered as they are given; `operator` has the role. */
async function bench(userWithoutRole: Connection['userWithoutRole'] = null) {
  const asked: (string | null)[] = [];
  const keycloak = await startListener((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      asked.push(form.get('username'));
      const isRefused = form.get('username') === 'nobody';
      response.writeHead(isRefused ? 401 : 200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          isRefused
            ? { error: 'invalid_grant' }
            : {
                access_token: form.get('username') === 'operator' ? OPERATOR : `token-${asked.length}`,
                token_type: 'Bearer',
                expires_in: 300,
              },
        ),
      );
    });
  });
  const recorder = new Recorder(mkdtempSync(join(tmpdir(), 'certify-')), createRedactor({ secrets: [] }));
  const http = new HttpClient(loadConfiguration({ environment: {} }), recorder);
  const connection: Connection = {
    baseUrl: keycloak.url,
    keycloakBaseUrl: keycloak.url,
    realm: 'r',
    tenantId: 't',
    username: 'crm',
    password: 'p',
    clientId: 'c',
    sspBaseUrl: null,
    accountTemplate: null,
    clientSecret: null,
    userWithoutRole,
  };
  return {
    asked,
    tokens: new TokenSource(connection, loadContract({ release: '25.12' }), http),
    async close() {
      http.close();
      await keycloak.close();
    },
  };
}

describe('tokens of the CRM', () => {
  let open: Awaited<ReturnType<typeof bench>>;
  afterEach(async () => {
    mock.timers.reset();
    await open.close();
  });

  it('count as expired once the first of them has ended more than a minute ago, whatever came after it', async () => {
    open = await bench();
    const { tokens } = open;
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const before = [tokens.lifeSeconds, tokens.expired()];
    const first = await tokens.valid(CALL_ORIGIN);
    mock.timers.tick(299_000);
    await tokens.fresh(CALL_ORIGIN);
    mock.timers.tick(60_000);
    const within = tokens.expired();
    mock.timers.tick(2_000);
    expect({ before, first, lifeSeconds: tokens.lifeSeconds, within, afterwards: tokens.expired() }).to.deep.equal({
      before: [null, null],
      first: 'token-1',
      lifeSeconds: 300,
      within: null,
      afterwards: 'token-1',
    });
  });

  it('are never those of the user without the role', async () => {
    open = await bench({ username: 'visitor', password: 'v' });
    const { asked, tokens } = open;
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const given = [await tokens.ofUserWithoutRole(CALL_ORIGIN), await tokens.valid(CALL_ORIGIN)];
    mock.timers.tick(361_000);
    expect({ asked, given, expired: tokens.expired() }).to.deep.equal({
      asked: ['visitor', 'crm'],
      given: ['token-1', 'token-2'],
      expired: 'token-2',
    });
  });

  it('of the user without the role do not hold it', async () => {
    open = await bench({ username: 'operator', password: 'v' });
    const message = await open.tokens.ofUserWithoutRole(CALL_ORIGIN).catch((error: Error) => error.message);
    expect(message).to.equal(
      'The user of OPENTV_USERNAME_WITHOUT_ROLE has the role operatorRole: name one who lacks it, or none.',
    );
  });

  it('that Keycloak refuses name the variables of the user concerned', async () => {
    open = await bench({ username: 'nobody', password: 'v' });
    const message = await open.tokens.ofUserWithoutRole(CALL_ORIGIN).catch((error: Error) => error.message);
    expect(message).to.equal(
      'Keycloak gave no token for nobody in realm r: it answered 401 (invalid_grant). Check OPENTV_USERNAME_WITHOUT_ROLE, ' +
        'OPENTV_PASSWORD_WITHOUT_ROLE: the user must also be enabled, with nothing left to do at the first sign-in.',
    );
  });
});
