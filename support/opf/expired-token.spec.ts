import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '@opentv-bango/contract';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { HttpClient } from '../http';
import { TokenSource } from '../keycloak';
import { Recorder } from '../recording';
import { OpfClient } from './index';

const token = (exp: number): string => `e30.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.`;

/** Sends one request with a token that expires under way. @returns what came in the end, and how often it was asked */
async function refusedOnce(status: number, body: object) {
  let tokens = 0;
  let lists = 0;
  const platform = await startListener((request, response) => {
    const isToken = request.url?.endsWith('/token');
    if (isToken) tokens++;
    else lists++;
    const access_token = token(tokens === 1 ? 1 : 99_999_999_999);
    const given = { access_token, refresh_token: 'r', token_type: 'Bearer', expires_in: 300, refresh_expires_in: 1800 };
    const answer = lists === 1 ? body : { resourceSet: [], totalRecords: 0 };
    response.writeHead(isToken || lists > 1 ? 200 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isToken ? given : answer));
  });
  const recorder = new Recorder(mkdtempSync(join(tmpdir(), 'certify-')), createRedactor({ secrets: [] }));
  const http = new HttpClient(loadConfiguration({ environment: {} }), recorder);
  const connection = {
    baseUrl: platform.url,
    keycloakBaseUrl: platform.url,
    realm: 'r',
    tenantId: 't',
    username: 'u',
    password: 'p',
    clientId: 'c',
    clientSecret: null,
    sspBaseUrl: null,
    accountTemplate: null,
    userWithoutRole: null,
  };
  const contract = loadContract({ release: '25.12' });
  const opf = new OpfClient(connection, 'ssp', contract, new TokenSource(connection, contract, http), http);
  const { status: ended } = await opf.send({ name: 'list', query: {} }, CALL_ORIGIN);
  http.close();
  await platform.close();
  return { ended, lists, tokens };
}

describe('a token that expires under way', () => {
  const refusals: [what: string, status: number, body: object][] = [
    ['403', 403, {}],
    ['401, as gateways do', 401, {}],
    ['200 with a resultCode', 200, { resultCode: '99999:403', result: null }],
  ];
  for (const [what, status, body] of refusals) {
    it(`is renewed once where the platform answers ${what}`, async () => {
      expect(await refusedOnce(status, body)).to.deep.equal({ ended: 200, lists: 2, tokens: 2 });
    });
  }

  it('is not renewed for another refusal', async () => {
    expect(await refusedOnce(400, {})).to.deep.equal({ ended: 400, lists: 1, tokens: 1 });
  });
});
