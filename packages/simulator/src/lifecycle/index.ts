/** The life cycle of an entitlement at Bango: one table, and the stamps that its changes leave. */
export { findRow } from './find-row';
export type { LifecycleEvent, LifecycleRow, MerchantWay, NotificationReason } from './row';
export { firstStamps, restamp, type Stamps } from './stamps';
export { type EntitlementStatus, entitlementStatuses, isLiving } from './states';
export { lifecycle } from './table';
