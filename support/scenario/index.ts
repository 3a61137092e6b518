export {
  activate,
  activationInfoUrl,
  activationUrl,
  checkActivationInfoSubject,
  completeActivation,
  tryActivationPage,
} from './activation';
export { activationUrlIn } from './activation-url-in';
export {
  type Announcement,
  checkReceivedCallbacks,
  drainCallbacks,
  expectNotification,
  fetchCallbacks,
  fetchCallbacksUntilQuiet,
  firstChangeNotification,
  isLateNotification,
} from './callbacks';
export { cleanUp } from './clean-up';
export { type EstablishedState, establish, STATES } from './establish';
export { expectToStay } from './expect-to-stay';
export { letActivationUrlExpire } from './expired-url';
export { factsOf } from './facts';
export { recordJournal } from './journal';
export { errorDetail, judge } from './judge-answer';
export {
  contradictions,
  expectListed,
  idsByProduct,
  listedEntitlements,
  remainingSubscriptions,
} from './listed-entitlements';
export { FOR_THE_TESTER } from './person';
export { agreeToProductChange, awaitsCustomer, followProductChange } from './product-change';
export { buy, purchaseIn, purchaseOf } from './purchase';
export { recoveryUrlIn } from './recovery-url';
export { beginAction, request } from './request';
export { requireChange, requireSuccess } from './require-success';
export { skipIfSynchronous } from './skip-if-synchronous';
export { currentStatus, differences, expectNow, expectSoon, takeSnapshot } from './snapshots';
export { newSubscriber, theSubscriber } from './subscriber';
export { platformNow } from './time-window';
export { expectUnchanged } from './unchanged';
export { isOutcomeUnchecked } from './unchecked-outcome';
