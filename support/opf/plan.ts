import type { Deployment, DuplicateFlagMeaning, OperationId, Release } from '@opentv-bango/contract';
import type { AccountTemplate } from '../configuration';
import { changedAccount, newAccount } from './account';
import type { Action, ListQuery } from './action';

/** A request in canonical names, before the contract renders it for the wire. */
export interface RequestPlan {
  operationId: OperationId;
  path: Record<string, string>;
  query: Record<string, string>;
  /** Undefined: no body. */
  body: Record<string, unknown> | string | undefined;
}

/** What the wording of a request depends on. */
export interface Dialect {
  deployment: Deployment;
  release: Release;
  duplicateFlag: DuplicateFlagMeaning | null;
  /** The operator's own body of a new account. */
  accountTemplate?: AccountTemplate | null;
  /** The account as it was read, where one is changed. */
  account?: Readonly<Record<string, unknown>> | null;
}

/**
 * Says an action in the dialect of a deployment and release (docs/spec/opentv-platform.md, "Two deployments" and the
 * use cases).
 */
export function planRequest(action: Action, dialect: Dialect): RequestPlan {
  switch (action.name) {
    case 'purchase':
      return purchase(action, dialect);
    case 'cancel':
    case 'revoke':
    case 'suspend':
    case 'resume':
      return dialect.deployment === 'ssp' ? gatewayUpdate(action) : tpesAction(action);
    case 'change-product':
      return plan('tpesChangeProduct', { entitlementId: action.entitlementId }, { productId: action.productId });
    case 'activation-info':
      return plan('tpesActivationInfo', { entitlementId: action.entitlementId });
    case 'recover':
      return plan('tpesRecover', { entitlementId: action.entitlementId });
    case 'delete':
      return plan('gatewayDelete', { entitlementId: action.entitlementId });
    case 'delete-all-of-account':
      return plan('gatewayDeleteOfAccount', { accountId: action.accountId });
    case 'list':
      return { ...plan('gatewayList', {}), query: listQuery(action.query) };
    case 'create-account':
      return plan('createAccount', {}, newAccount(action, dialect.accountTemplate ?? null));
    case 'cancel-account':
    case 'reactivate-account':
      return plan('updateAccount', { accountId: action.accountId }, changedAccount(action, dialect));
    case 'read-account':
      return plan('getAccount', { accountId: action.accountId });
    case 'delete-account':
      return plan('deleteAccount', { accountId: action.accountId });
  }
}

function plan(operationId: OperationId, path: Record<string, string>, body?: Record<string, unknown>): RequestPlan {
  return { operationId, path, query: {}, body };
}

function purchase(action: Extract<Action, { name: 'purchase' }>, dialect: Dialect): RequestPlan {
  const { accountId, productId, validFrom, expiryDate, ownId, prohibitDuplicates } = action;
  const what = { productType: 'THIRDPARTY', productId, accountId };
  const release =
    dialect.release === '25.12' ? { status: 'PENDING', ...(ownId ? { _id: ownId } : {}) } : { validFrom, expiryDate };
  const flag = prohibitDuplicates === (dialect.duplicateFlag !== 'allow-duplicates');
  return {
    ...plan(dialect.deployment === 'ssp' ? 'gatewayPurchase' : 'tpesPurchase', {}, { ...what, ...release }),
    query: prohibitDuplicates === undefined ? {} : { prohibitDuplicateProductPurchase: String(flag) },
  };
}

type Ending = Extract<Action, { reason: unknown }>;
type StatusChange = Ending | Extract<Action, { name: 'suspend' | 'resume' }>;

const STATUS_AFTER = { cancel: 'CANCELLED', revoke: 'REVOKED', suspend: 'SUSPENDED', resume: 'ACTIVE' } as const;

function gatewayUpdate(action: StatusChange): RequestPlan {
  return plan(
    'gatewayUpdate',
    { entitlementId: action.entitlementId },
    { status: STATUS_AFTER[action.name], ...('reason' in action ? reasonFields(action) : {}) },
  );
}

const TPES_OPERATION = {
  cancel: 'tpesCancel',
  revoke: 'tpesRevoke',
  suspend: 'tpesSuspend',
  resume: 'tpesResume',
} as const;

function tpesAction(action: StatusChange): RequestPlan {
  const path = { entitlementId: action.entitlementId };
  if ('reason' in action) return plan(TPES_OPERATION[action.name], path, reasonFields(action));
  if ('productId' in action) return plan('tpesResume', path, { productId: action.productId });
  return plan(TPES_OPERATION[action.name], path);
}

function reasonFields({ reason }: Ending): Record<string, unknown> {
  return reason ? { cancelReasonCategory: reason.category, cancelReasonCode: reason.code } : {};
}

function listQuery({ filter, limit, page, sort, fields }: ListQuery): Record<string, string> {
  return {
    ...(filter ? { filter: JSON.stringify(filter) } : {}),
    ...(limit === undefined ? {} : { limit: String(limit) }),
    ...(page === undefined ? {} : { page: String(page) }),
    ...(sort ? { sort: JSON.stringify(sort) } : {}),
    ...(fields ? { fields: fields.join(',') } : {}),
  };
}
