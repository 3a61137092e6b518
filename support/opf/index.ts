export {
  ACCOUNT_TERMINATED,
  type Action,
  type ActionName,
  CANCELLED_BY_CUSTOMER,
  type ListQuery,
  type Reason,
} from './action';
export { type Access, OpfClient, type SendOptions } from './client';
export { type Entitlement, type EntitlementList, readEntitlements } from './entitlements';
export type { RequestPlan } from './plan';
