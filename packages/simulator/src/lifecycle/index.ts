/** The life cycle of an entitlement at Bango: one table, and the stamps that its changes leave. */

export type { LifecycleEvent, LifecycleRow, NotificationReason, ProcessingMode } from './row';
export { firstStamps, restamp, type Stamps } from './stamps';
export { type EntitlementStatus, entitlementStatuses, isOngoing } from './states';
export { findRow, lifecycle } from './table';
