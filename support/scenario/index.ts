export { activate, activationUrl, completeActivation, insistOnPage, insistOnSubject, urlOf } from './activation';
export { activationUrlIn } from './activation-url-in';
export { cleanUp } from './clean-up';
export { leaveOutWhatIsDoneAtOnce } from './done-at-once';
export { type EstablishedState, establish, STATES } from './establish';
export { letActivationUrlExpire } from './expired-url';
export { factsOf } from './facts';
export { insistOn, insistOnChange } from './insist';
export { recordJournal } from './journal';
export { judge, said } from './judge-answer';
export { byProduct, contradictions, expectListed, listed, mine } from './listed';
export { currentStatus, differences, expectNow, expectSoon, lookAt } from './look';
export {
  type Announcement,
  checkAllHeard,
  expectTold,
  hearWhatIsOnItsWay,
  isLate,
  listen,
  listenUntilQuiet,
  toldOfAChange,
} from './notifications';
export { FOR_THE_TESTER } from './person';
export { platformNow } from './platform-time';
export { buy, purchaseIn, purchaseOf } from './purchase';
export { recoveryUrlIn } from './recovery-url';
export { beginAction, request } from './request';
export { expectToStay } from './stay';
export { newSubscriber } from './subscriber';
export { expectUnchanged } from './unchanged';
export { isEndUnsaid } from './unsaid-end';
