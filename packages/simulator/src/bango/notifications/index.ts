/** Notifications from Bango to the reseller's platform. */
export { journalOfGivenUp } from './given-up';
export { Outbox } from './outbox';
export { type NotificationBody, type PlannedNotification, planNotification } from './planned';
