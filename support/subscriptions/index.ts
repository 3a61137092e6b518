export { checkBangoIds } from './check-bango-ids';
export { checkCreation } from './check-creation';
export { checkNotification, type Notification } from './check-notifications';
export { checkReason, type SeenReasons } from './check-reason';
export { checkBangoTimes, checkNotificationTime, checkPlatformTimes, type TimeWindow } from './check-times';
export { compareWithBango, recordsOf } from './compare-bango';
export { compareWithPlatform } from './compare-platform';
export { compareProductKeys, type SeenProductKeys } from './compare-product-keys';
export { expectChange, newSubscription, type Subscription } from './subscription';
