export type { Access } from './access';
export type { Action, ActionName, ListQuery, Reason } from './action';
export { OpfClient, type SendOptions } from './client';
export { type Entitlement, type EntitlementList, readEntitlements } from './entitlements';
export type { RequestPlan } from './plan';
export { ACCOUNT_TERMINATED, CANCELLED_BY_CUSTOMER } from './reasons';
