import type { LivePlatform } from './platform';

/** Accounts that exist already, made as an operator would. */
export async function makeAccounts({ environment }: LivePlatform, count: number): Promise<string[]> {
  const { OPENTV_BASE_URL: base = '', OPENTV_TENANT_ID: tenant = '' } = environment;
  const token = await fetch(`${base}/keycloak/auth/realms/nagra/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: environment.OPENTV_USERNAME ?? '',
      password: environment.OPENTV_PASSWORD ?? '',
      client_id: environment.OPENTV_CLIENT_ID ?? '',
      client_secret: environment.OPENTV_CLIENT_SECRET ?? '',
    }),
  });
  const { access_token: access } = (await token.json()) as { access_token: string };
  const ids = Array.from({ length: count }, (_, index) => `existing-${index}`);
  for (const id of ids) {
    const made = await fetch(`${base}/adm/v1/accounts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access}`, 'nv-tenant-id': tenant, 'content-type': 'application/json' },
      body: JSON.stringify({ _id: id, signonId: `${id}@example.test`, password: 'secret-of-nobody', status: 'ACTIVE' }),
    });
    if (made.status !== 201) throw new Error(`The account ${id} could not be made: ${made.status}.`);
  }
  return ids;
}
