import { randomUUID } from 'node:crypto';
import { adviceOnAnswer, oddAnswer } from '../errors';
import type { Answer, CallOrigin } from '../http';
import type { Suite } from '../suite';
import { said } from './probe';
import { type Finding, type PreflightRow, row } from './row';

/** Refusals that a tenant can cause which the platform does not know. */
const MAY_MEAN_THE_TENANT = [400, 404, 409, 422];

/** Asks the platform for a list: shows whether it takes the token, and knows the tenant. */
export async function tenantRow({ opf, configuration }: Suite, origin: CallOrigin): Promise<PreflightRow> {
  const tenantId = configuration.connection?.tenantId ?? '';
  const list = (tenant: string): Promise<Answer> =>
    opf.send({ name: 'list', query: { filter: { productType: 'THIRDPARTY' }, limit: 1, page: 1 } }, origin, {
      access: { tenantId: tenant },
    });
  return row('OpenTV Platform: tenant', ['*'], async (): Promise<Finding> => {
    const own = await list(tenantId);
    if (own.status < 300) return { verdict: 'ok', found: `${tenantId} is known` };
    const odd = oddAnswer(own.exchange);
    if (odd !== null) return { verdict: 'failed', ...odd };
    if (own.status === 401 || own.status === 403) {
      return {
        verdict: 'warning',
        found: `the platform answered ${own.status} to a token that Keycloak has just given`,
        advice: 'Is it the Keycloak of this platform? Check KEYCLOAK_BASE_URL and KEYCLOAK_REALM.',
      };
    }
    if (!MAY_MEAN_THE_TENANT.includes(own.status)) return unclear(own);
    // An empty list may be answered 404 too: only what an invented tenant gets as well tells that ours is unknown.
    const invented = randomUUID();
    const other = await list(invented);
    return said(own, tenantId) === said(other, invented)
      ? {
          verdict: 'failed',
          found: `${tenantId} is answered ${own.status}, as a tenant that does not exist is`,
          advice:
            own.body === undefined
              ? 'Check OPENTV_TENANT_ID, and the path in OPENTV_BASE_URL.'
              : 'Check OPENTV_TENANT_ID.',
        }
      : unclear(own);
  });
}

function unclear({ status, exchange }: Answer): Finding {
  const advice = adviceOnAnswer(exchange).trim() || 'The scenarios will judge it.';
  return { verdict: 'warning', found: `the list is answered ${status}`, advice };
}
