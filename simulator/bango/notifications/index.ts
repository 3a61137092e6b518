/** Notifications from Bango to the reseller's platform. */
export { NotificationRefused } from './delivery';
export { Outbox } from './outbox';
export { type NotificationBody, type PlannedNotification, planNotification } from './planned';
