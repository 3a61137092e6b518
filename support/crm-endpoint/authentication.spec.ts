import axios from 'axios';
import { expect } from 'chai';
import type { CrmAuthentication } from '../configuration';
import { startCrmEndpoint } from './index';

const BODY = { entitlementId: 'e-1', accountId: 'a-1', productId: 'p', status: 'ACTIVE' };
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

/** What a call with these headers is answered, and what is kept of it. */
async function call(agreed: CrmAuthentication | null, headers: Record<string, string>) {
  const endpoint = await startCrmEndpoint({
    port: 0,
    notificationPath: '/n',
    authorisationPath: '/a',
    authentication: agreed,
  });
  const answer = await axios.post(`${endpoint.callbackUrl}/n`, BODY, {
    headers,
    proxy: false,
    validateStatus: () => true,
  });
  const [kept] = await endpoint.inbox.callsAbout(['a-1'], 0, 0);
  await endpoint.stop();
  return { answer, kept };
}

describe('a call to the CRM endpoint', () => {
  const user: CrmAuthentication = { scheme: 'basic', username: 'opf', password: 'pass:word' };
  const token: CrmAuthentication = { scheme: 'bearer', token: 'the-token' };
  const key: CrmAuthentication = { scheme: 'api-key', header: 'x-operator-auth', key: 'the-key' };

  for (const [name, agreed, headers] of [
    ['with anything where nothing is agreed', null, { authorization: 'Bearer of-somebody' }],
    ['with the user that is agreed', user, { authorization: basic('opf:pass:word') }],
    ['with the name of the scheme in small letters', user, { authorization: basic('opf:pass:word').replace('B', 'b') }],
    ['with the token that is agreed', token, { authorization: 'Bearer the-token' }],
    ['with the key that is agreed', key, { 'X-Operator-Auth': 'the-key' }],
  ] as const) {
    it(`${name} is taken`, async () => {
      const { answer, kept } = await call(agreed, headers);
      expect([answer.status, kept?.refusal]).to.deep.equal([200, null]);
    });
  }

  for (const [name, agreed, headers, reason, challenge] of [
    ['without credentials', user, {}, 'missing', 'Basic realm="CRM"'],
    ['with a token instead of a user', user, { authorization: 'Bearer the-token' }, 'missing', 'Basic realm="CRM"'],
    ['with a wrong password', user, { authorization: basic('opf:password') }, 'different', 'Basic realm="CRM"'],
    ['with a wrong token', token, { authorization: 'Bearer another' }, 'different', 'Bearer'],
    ['without a key', key, { 'x-api-key': 'the-key' }, 'missing', 'ApiKey header="x-operator-auth"'],
    ['with a wrong key', key, { 'x-operator-auth': 'another' }, 'different', 'ApiKey header="x-operator-auth"'],
  ] as const) {
    it(`${name} is answered 401, and kept with the reason`, async () => {
      const { answer, kept } = await call(agreed, headers);
      expect({
        status: answer.status,
        challenge: answer.headers['www-authenticate'],
        kept: [kept?.refusal?.reason, kept?.answer.status, kept?.body],
      }).to.deep.equal({ status: 401, challenge, kept: [reason, 401, BODY] });
    });
  }

  it('leaves no key behind, not even a wrong one', async () => {
    const { kept } = await call(key, { 'x-operator-auth': 'of-another-system' });
    expect(kept?.headers['x-operator-auth']).to.equal('(the key is not kept)');
  });
});
