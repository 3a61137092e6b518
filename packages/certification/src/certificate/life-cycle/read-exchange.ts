import type { Exchange } from '@opentv-bango/evidence';
import { asState, type LifeEvent, type State } from './machine';

/** What an exchange tells about the state of entitlements, and what it asked for. */
export interface Reading {
  /** States that the platform showed, by entitlement id. */
  states: ReadonlyMap<string, State>;
  /** True when the account was cancelled or deleted: all its entitlements end. */
  accountEnded: boolean;
  /** Set for a request that changes an entitlement. */
  request: { entitlementId: string; event: LifeEvent; accepted: boolean; refused: boolean } | null;
}

const EVENT_OF_OPERATION: Record<string, LifeEvent> = {
  gatewayPurchase: 'purchase',
  tpesPurchase: 'purchase',
  gatewayDelete: 'delete',
  tpesCancel: 'cancel',
  tpesRevoke: 'revoke',
  tpesSuspend: 'suspend',
  tpesResume: 'resume',
  tpesChangeProduct: 'change product',
};

const EVENT_OF_STATUS: Record<string, LifeEvent> = {
  CANCELLED: 'cancel',
  REVOKED: 'revoke',
  SUSPENDED: 'suspend',
  ACTIVE: 'resume',
};

/**
 * Statuses with which a request is refused for the state of its entitlement. Source: docs/spec/opentv-platform.md,
 * "What the suite insists on".
 */
const REFUSED = new Set([400, 404, 409, 422]);

/**
 * Reads what an exchange between CRM and OpenTV Platform says about the life cycle. Bango's side is left out: it may be
 * ahead of the platform, and the platform is what is certified.
 */
export function readExchange(exchange: Exchange): Reading {
  return { states: statesIn(exchange), accountEnded: endsAccount(exchange), request: requestIn(exchange) };
}

function statesIn({ operationId, request, response, entitlementId }: Exchange): Map<string, State> {
  const states = new Map<string, State>();
  // Activation information is given while an entitlement is PENDING, and only then (docs/spec/opentv-platform.md,
  // "UC-02 Activation").
  if (operationId === 'tpesActivationInfo' && response?.status === 200 && entitlementId)
    states.set(entitlementId, 'PENDING');
  const records =
    operationId === 'gatewayList'
      ? listOf(field(response?.body, 'resourceSet'))
      : operationId === 'entitlementChanged'
        ? [request.body]
        : [];
  for (const record of records) {
    const id = field(record, '_id') ?? field(record, 'entitlementId');
    const state = asState(field(record, 'status'));
    if (typeof id === 'string' && state !== undefined) states.set(id, state);
  }
  return states;
}

function endsAccount({ operationId, request, response }: Exchange): boolean {
  const accepted = response !== null && response.status < 300;
  const cancels = operationId === 'updateAccount' && field(request.body, 'status') === 'CANCELLED';
  return accepted && (cancels || operationId === 'deleteAccount');
}

function requestIn({ operationId, request, response, entitlementId }: Exchange): Reading['request'] {
  const event =
    operationId === 'gatewayUpdate'
      ? EVENT_OF_STATUS[String(field(request.body, 'status'))]
      : EVENT_OF_OPERATION[operationId ?? ''];
  const id = entitlementId ?? field(response?.body, '_id') ?? field(response?.body, 'entitlementId');
  if (event === undefined || typeof id !== 'string' || response === null) return null;
  const accepted = response.status >= 200 && response.status < 300;
  return { entitlementId: id, event, accepted, refused: REFUSED.has(response.status) };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
