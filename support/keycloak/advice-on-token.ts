import type { Exchange } from '@opentv-bango/evidence';
import { oddAnswer } from '../errors';

const CLIENT = 'OPENTV_CLIENT_ID and OPENTV_CLIENT_SECRET';

/**
 * What to look at when Keycloak gives no token, by what it answered (RFC 6749, 5.2).
 *
 * @param user the variables that name the user
 * @returns `found`: what answered, where it was not Keycloak itself
 */
export function adviceOnToken(exchange: Exchange, user: string): { found: string | null; advice: string } {
  const odd = oddAnswer(exchange);
  if (odd !== null) return odd;
  const { status = 0, body = null } = exchange.response ?? {};
  const { error = '', error_description: description = '' } = (body ?? {}) as Record<string, unknown>;
  const said = `${String(error)} ${String(description)}`;
  return { found: null, advice: advise(status, said, user) };
}

function advise(status: number, said: string, user: string): string {
  if (/realm/i.test(said)) return 'Check KEYCLOAK_REALM.';
  if (status === 404) return 'Check KEYCLOAK_REALM, and the path in KEYCLOAK_BASE_URL.';
  if (/invalid_grant/.test(said))
    return `Check ${user}: the user must also be enabled, with nothing left to do at the first sign-in.`;
  if (/(invalid|unauthorized)_client/.test(said)) return `Check ${CLIENT}: the client must allow direct access grants.`;
  if (status === 429) return 'Keycloak limits its requests: lower CERTIFY_MAX_REQUESTS_PER_SECOND.';
  if (status >= 500) return 'Keycloak itself fails: look at its log.';
  return `Check ${user}, ${CLIENT}, and KEYCLOAK_REALM.`;
}
