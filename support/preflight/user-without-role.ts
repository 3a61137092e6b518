import type { CallOrigin } from '../http';
import { OPERATOR_ROLE } from '../keycloak';
import type { Suite } from '../suite';
import { type PreflightRow, row } from './row';

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
