import type { BangoCall } from '../../model';

/** A call as it goes over the wire. */
export interface BangoRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  /** Undefined: none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Says a call in Bango's Reseller API (docs/spec/bango.md, "Reseller API"). */
export function bangoRequest({ action, bangoEntitlementId, body }: BangoCall): BangoRequest {
  const id = encodeURIComponent(bangoEntitlementId ?? '');
  const patch = (change: Record<string, unknown>): BangoRequest => ({
    method: 'PATCH',
    path: '/v1/entitlement',
    body: { entitlementId: bangoEntitlementId, ...change, ...body },
  });
  switch (action) {
    case 'create':
      return { method: 'POST', path: '/v1/entitlement', body };
    case 'cancel':
    case 'revoke':
      return { method: 'POST', path: `/v1/entitlement/${action}/${id}`, body };
    case 'suspend':
      return patch({ entitlementBenefits: 'SUSPENDED' });
    case 'resume':
      return patch({ entitlementBenefits: 'NORMAL' });
    case 'change-product':
      return patch({});
    case 'activation-info':
      return { method: 'GET', path: `/v1/entitlement/${id}/activationInfo`, body: undefined };
    case 'recover':
      return { method: 'POST', path: `/v1/entitlement/${id}/recover`, body: undefined };
  }
}
