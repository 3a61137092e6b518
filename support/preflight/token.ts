import type { CallOrigin } from '../http';
import { holdsRole, OPERATOR_ROLE } from '../keycloak';
import type { Suite } from '../suite';
import { type PreflightRow, row } from './row';

/** Gets a token and looks whether it holds the role. */
export async function tokenRows({ tokens, configuration }: Suite, origin: CallOrigin): Promise<PreflightRow[]> {
  let access: string | null = null;
  const token = await row('Keycloak: token', ['*'], async () => {
    const fresh = await tokens.fresh(origin);
    access = fresh.access;
    const seconds = Math.round((fresh.accessEndsAt - Date.now()) / 1000);
    return { verdict: 'ok', found: `for ${configuration.connection?.username}, renewed after ${seconds} s` };
  });
  // Without a token nothing can be judged, whatever the cause.
  if (access === null) return [{ ...token, verdict: 'failed', blocks: ['*'], advice: adviceFor(token) }];
  const holds = holdsRole(access);
  const role = await row('Keycloak: role', ['*'], async () => {
    if (holds === null) return { verdict: 'warning', found: 'the token cannot be read, so its roles are not known' };
    if (holds) return { verdict: 'ok', found: `the token holds ${OPERATOR_ROLE}` };
    return {
      verdict: 'failed',
      found: `the token of ${configuration.connection?.username} does not hold ${OPERATOR_ROLE}`,
      advice: `Give the user the role ${OPERATOR_ROLE} in Keycloak.`,
    };
  });
  return [token, role];
}

/** Servers of TLS 1.3 ask for the client's certificate after the handshake: it is missed only by the first request. */
function adviceFor({ found, advice }: PreflightRow): string | null {
  if (/certificate.required|alert.*(certificate|handshake)/i.test(found))
    return 'It wants a client certificate: OPENTV_CLIENT_CERT and OPENTV_CLIENT_KEY.';
  return /an answer as /.test(found)
    ? 'Keycloak answers, but not as it is described: where that is right here, say so in an overlay (OPENTV_CONTRACT).'
    : advice;
}

/** Signs in as the user who lacks the role, where one is configured. */
export async function userWithoutRoleRows(
  { tokens, configuration }: Suite,
  origin: CallOrigin,
): Promise<PreflightRow[]> {
  const user = configuration.connection?.userWithoutRole;
  if (!user) return [];
  const signedIn = await row('Keycloak: no role', ['user-without-role'], async () => {
    await tokens.ofUserWithoutRole(origin);
    return { verdict: 'ok', found: `the token of ${user.username} does not hold ${OPERATOR_ROLE}` };
  });
  return [signedIn];
}
