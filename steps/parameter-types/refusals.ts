import type { PointName } from '@opentv-bango/contract';
import type { AnsweredRequest } from '../../support/world/requests';
import { defineWords } from './define-words';

/** Which point of the contract a refusal belongs to; some depend on the service that was asked. */
export type Refusal = { reason: string; point: (operationId: string) => PointName };

const always = (point: PointName) => () => point;
/** Their pages give 404 to an unknown tenant (docs/spec/opentv-platform.md, "Common headers"). */
const isRevokeOrResume = (operationId: string): boolean => ['tpesRevoke', 'tpesResume'].includes(operationId);
const isTpes = (operationId: string): boolean => operationId.startsWith('tpes');

const REFUSALS: Record<string, Refusal['point']> = {
  'no token was sent': always('no-token'),
  'the token is not valid': always('invalid-token'),
  // What has no signature may be called malformed as well.
  'nobody signed the token': always('no-token'),
  'the token has expired': always('expired-token'),
  'the user lacks the operator role': always('missing-role'),
  'the tenant is unknown': (operationId) => {
    if (operationId.endsWith('Purchase')) return 'unknown-tenant-purchase';
    if (isRevokeOrResume(operationId)) return 'unknown-tenant-revoke-or-resume';
    return isTpes(operationId) ? 'unknown-tenant-tpes' : 'unknown-tenant-gateway';
  },
  'no tenant was named': always('missing-tenant'),
  'the request is not valid': always('bad-request'),
  'the subscription is unknown': (operationId) => {
    if (isRevokeOrResume(operationId)) return 'unknown-entitlement-revoke-or-resume';
    return isTpes(operationId) ? 'unknown-entitlement-tpes' : 'unknown-entitlement-gateway';
  },
  'the state does not allow it': always('refused'),
  'the subscription has ended': always('refused'),
  'the subscriber has it already': always('refused'),
  'the id is taken': always('refused'),
  'the limit is reached': always('refused'),
  'the product is unknown': always('refused'),
  'the account is unknown': (operationId) =>
    operationId === 'gatewayDeleteOfAccount' ? 'unknown-account-gateway' : 'refused',
  'the account is cancelled': always('refused'),
  'the merchant does not support it': always('refused'),
  'the product belongs to another merchant': always('change-to-other-merchant'),
  'a page needs a limit': always('page-without-limit'),
  'the validity is not possible': always('impossible-validity'),
  'Bango limits its requests': always('throttled'),
  'Bango is in maintenance': always('maintenance'),
  'the merchant cannot be reached': always('maintenance'),
};

defineWords<Refusal>(
  'refusal',
  Object.fromEntries(Object.entries(REFUSALS).map(([reason, point]) => [reason, { reason, point }])),
);

/** The operation that was refused, by the contract's name. */
export function operationOf({ answer }: AnsweredRequest): string {
  return answer.exchange.operationId ?? '';
}
