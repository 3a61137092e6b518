import type { Entitlement } from '../../model';
import type { SeamContext, SeamRequest } from '../../seams';
import type { Platform } from '../platform';
import type { Call } from './call';

/** What is known when a seam is asked. */
export interface Circumstances {
  readonly operationId?: SeamContext['operationId'];
  readonly request?: SeamRequest | null;
  readonly tenantId?: string | null;
  readonly accountId?: string | null;
  readonly entitlement?: Entitlement | null;
}

/** What a seam is told. */
export function contextOf(platform: Platform, circumstances: Circumstances): SeamContext {
  const { deployment, release, clocks, store } = platform;
  const { entitlement = null } = circumstances;
  const accountId = circumstances.accountId ?? entitlement?.accountId ?? null;
  return {
    deployment,
    release,
    operationId: circumstances.operationId ?? null,
    request: circumstances.request ?? null,
    tenantId: circumstances.tenantId ?? null,
    accountId,
    entitlement,
    now: accountId === null ? new Date() : clocks.now(accountId),
    entitlements: (tenantId) =>
      store
        .tenants()
        .filter((tenant) => tenantId === undefined || tenant.tenantId === tenantId)
        .flatMap((tenant) => tenant.entitlements().map((stored) => stored.entitlement)),
  };
}

/** What a seam is told in a call of the CRM. */
export function callContext(
  platform: Platform,
  { operation, request, tenant }: Call,
  about: { accountId?: string | null; entitlement?: Entitlement | null } = {},
): SeamContext {
  return contextOf(platform, { operationId: operation.id, request, tenantId: tenant.tenantId, ...about });
}
