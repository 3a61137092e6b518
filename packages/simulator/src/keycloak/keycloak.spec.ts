import axios from 'axios';
import { expect } from 'chai';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { SimulatorKit } from '../../../../tests/kits/simulator';

describe('Keycloak', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ tokenLifetime: 60, refreshLifetime: 120 });
  });
  after(() => kit.stop());

  async function refused(fields: Record<string, string>): Promise<unknown[]> {
    const { status, data } = await kit.askForToken(fields);
    return [status, data.error];
  }

  it('gives tokens for a password', async () => {
    const { status, data } = await kit.askForToken();
    const { access_token, refresh_token, ...rest } = data;

    expect({ status, rest }).to.deep.equal({
      status: 200,
      rest: {
        expires_in: 60,
        refresh_expires_in: 120,
        token_type: 'Bearer',
        'not-before-policy': 0,
        scope: 'profile email',
      },
    });
    const { iss, exp = 0, iat = 0, preferred_username, realm_access } = decodeJwt(access_token);
    expect({ iss, lives: exp - iat, preferred_username, realm_access }).to.deep.equal({
      iss: `${kit.simulator.addresses.opf}/keycloak/auth/realms/nagra`,
      lives: 60,
      preferred_username: 'crm',
      realm_access: { roles: ['operatorRole'] },
    });
  });

  it('publishes the key that tokens are signed with, where discovery says', async () => {
    const realm = `${kit.simulator.addresses.opf}/keycloak/auth/realms/nagra`;
    const { data } = await axios.get(`${realm}/.well-known/openid-configuration`, { proxy: false });
    const { access_token } = await kit.logIn();
    const { protectedHeader } = await jwtVerify(access_token, createRemoteJWKSet(new URL(data.jwks_uri)), {
      issuer: data.issuer,
    });

    expect([data.token_endpoint, protectedHeader.alg]).to.deep.equal([
      `${realm}/protocol/openid-connect/token`,
      'RS256',
    ]);
  });

  it('gives new tokens for a refresh token', async () => {
    const { refresh_token } = await kit.logIn();
    const { status, data } = await kit.askForToken({ grant_type: 'refresh_token', refresh_token });

    expect([status, decodeJwt(data.access_token).preferred_username]).to.deep.equal([200, 'crm']);
  });

  it('refuses a refresh token that has ended, and only that one', async () => {
    const [ended, other] = [await kit.logIn(), await kit.logIn()];
    await kit.control('POST', '/tokens/clock', { token: ended.refresh_token, advanceSeconds: 121 });

    expect([
      await refused({ grant_type: 'refresh_token', refresh_token: ended.refresh_token }),
      (await kit.askForToken({ grant_type: 'refresh_token', refresh_token: other.refresh_token })).status,
    ]).to.deep.equal([[400, 'invalid_grant'], 200]);
  });

  it('takes no access token for a refresh token', async () => {
    const { access_token } = await kit.logIn();
    expect(await refused({ grant_type: 'refresh_token', refresh_token: access_token })).to.deep.equal([
      400,
      'invalid_grant',
    ]);
  });

  for (const [what, fields, expected] of [
    ['a wrong password', { password: 'guess' }, [401, 'invalid_grant']],
    ['an unknown user', { username: 'nobody' }, [401, 'invalid_grant']],
    ['an unknown client', { client_id: 'stranger' }, [401, 'invalid_client']],
    ['a wrong client secret', { client_secret: 'guess' }, [401, 'invalid_client']],
    ['another grant', { grant_type: 'client_credentials' }, [400, 'unsupported_grant_type']],
    ['no grant at all', { grant_type: '' }, [400, 'invalid_request']],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await refused(fields)).to.deep.equal(expected);
    });
  }

  it('has no other realm', async () => {
    const { status, data } = await kit.askForToken({}, 'other');
    expect({ status, data }).to.deep.equal({ status: 404, data: { error: 'Realm does not exist' } });
  });
});
