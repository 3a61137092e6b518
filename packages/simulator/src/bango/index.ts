/** A simulated Bango: the Reseller API, notifications, and the merchants behind it (docs/spec/bango.md). */
export { Bango, type BangoOptions } from './bango';
export type { Credentials } from './basic-authentication';
export type { FaultKind } from './faults';
export type { MerchantChange } from './merchant-side';
export type { NotificationBody, PlannedNotification } from './notifications';
export type { BangoRecord } from './record';
export type { BangoAnswer, BangoOperation, BangoSeams } from './seams';
