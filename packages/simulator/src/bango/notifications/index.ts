/** Notifications from Bango to the reseller's platform. */
export { Outbox, recordUndelivered } from './outbox';
export { type NotificationBody, type PlannedNotification, planNotification } from './planned';
