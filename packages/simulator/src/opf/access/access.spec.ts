import { expect } from 'chai';
import { generateKeyPair, SignJWT } from 'jose';
import { type RequestDetails, SimulatorKit } from '../../../../../tests/kits/simulator';

describe('who may call', () => {
  let kit: SimulatorKit;
  before(async () => {
    kit = await SimulatorKit.start({ deployment: 'non-ssp' });
  });
  after(() => kit.stop());

  async function listed(details: RequestDetails): Promise<unknown[]> {
    const { status, data } = await kit.list({}, details);
    return [status, data.errorCode];
  }

  it('is nobody without a token, or with something else', async () => {
    expect([
      await listed({ token: null }),
      await listed({ token: null, headers: { authorization: 'Basic YTpi' } }),
      await listed({ token: null, headers: { authorization: 'Bearer' } }),
    ]).to.deep.equal([
      [403, 'NO_TOKEN'],
      [403, 'NO_TOKEN'],
      [403, 'NO_TOKEN'],
    ]);
  });

  it('is nobody with a token of another issuer, of another key, without signature, or altered', async () => {
    const { access_token } = await kit.logIn();
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ realm_access: { roles: ['operatorRole'] } })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(`${kit.simulator.addresses.opf}/keycloak/auth/realms/nagra`)
      .setExpirationTime('1h')
      .sign(privateKey);
    const [header = '', payload = ''] = access_token.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const altered = `${header}.${payload}.${Buffer.from('x'.repeat(256)).toString('base64url')}`;

    for (const token of [forged, unsigned, altered, 'nonsense']) {
      expect(await listed({ token })).to.deep.equal([403, 'INVALID_TOKEN']);
    }
  });

  it('is nobody with a token that has expired; another token goes on', async () => {
    const { access_token } = await kit.logIn();
    await kit.control('POST', '/tokens/clock', { token: access_token, advanceSeconds: 301 });

    expect([await listed({ token: access_token }), await listed({})]).to.deep.equal([
      [403, 'EXPIRED_TOKEN'],
      [200, undefined],
    ]);
  });

  it('is a user with the role operatorRole', async () => {
    const { OPENTV_USERNAME_WITHOUT_ROLE: username = '', OPENTV_PASSWORD_WITHOUT_ROLE: password = '' } =
      kit.environment;
    const { data } = await kit.askForToken({ username, password });

    expect([await listed({ token: data.access_token }), await listed({})]).to.deep.equal([
      [403, 'MISSING_ROLE'],
      [200, undefined],
    ]);
  });

  it('is told about the token first, then the tenant, then the arguments, then what does not exist', async () => {
    const cancel = (details: RequestDetails) =>
      kit.call('POST', '/tpes/v1/operator/entitlements/none/actions/cancel', details);
    const good = { cancelReasonCategory: 'REVOKED', cancelReasonCode: 'FRAUD' };
    const broken = { headers: { 'content-type': 'application/json' }, body: '{' };
    const answers = [
      await cancel({ token: null, tenant: 'nobody', ...broken }),
      await cancel({ tenant: null, ...broken }),
      await cancel({ tenant: 'nobody', body: {} }),
      await cancel(broken),
      await cancel({ body: {} }),
      await cancel({ body: good }),
    ];

    expect(answers.map(({ status, data }) => [status, data.errorCode])).to.deep.equal([
      [403, 'NO_TOKEN'],
      [400, 'MISSING_TENANT'],
      [404, 'UNKNOWN_TENANT_TPES'],
      [400, 'BAD_REQUEST'],
      [400, 'BAD_REQUEST'],
      [404, 'UNKNOWN_ENTITLEMENT_TPES'],
    ]);
  });

  it('may leave the tenant out where the pages do not name it', async () => {
    expect([await listed({ tenant: null }), await listed({ tenant: 'nobody' })]).to.deep.equal([
      [200, undefined],
      [404, 'UNKNOWN_TENANT_GATEWAY'],
    ]);
  });

  it('sees nothing of another tenant', async () => {
    const accountId = await kit.account();
    const id = await kit.entitlement(accountId);
    const other = { tenant: 'operator-2' };
    const theirs = await kit.list({ filter: '{"accountId":"operator-2-subscriber"}' }, other);

    expect([
      (await kit.list({ filter: JSON.stringify({ _id: id }) }, other)).data,
      (await kit.call('GET', `/tpes/v1/operator/entitlements/${id}/activationinfo`, other)).status,
      (await kit.call('DELETE', `/crm-gateway/v2/rmg/v1/entitlements/${id}`, other)).status,
      (await kit.call('PUT', `/adm/v1/accounts/${accountId}`, { ...other, body: { status: 'CANCELLED' } })).status,
      theirs.data.totalRecords,
      await kit.listed({ accountId: 'operator-2-subscriber' }),
      await kit.status(id),
    ]).to.deep.equal([{ totalRecords: 0, resourceSet: [] }, 404, 404, 400, 1, [], 'PENDING']);
  });
});
