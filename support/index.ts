/** What steps and the `certify` command stand on. */
export { runLock } from './accounts';
export {
  ALL_PRODUCT_VARIABLES,
  type Configuration,
  contractOf,
  FILE_VARIABLES,
  findProductOfAnotherMerchant,
  isOnThisMachine,
  loadConfiguration,
  PRODUCT_VARIABLES,
  type ProductKind,
  readEnvFile,
  readSources,
  SECRET_VARIABLES,
  type Sourced,
  type SourceOptions,
  unheededVariables,
  VARIABLES,
  type Variable,
} from './configuration';
export { type CrmEndpoint, callExchange, type ReceivedCall, startConfiguredCrm } from './crm-endpoint';
export { DECLARABLE, type Declarable, declaredAway } from './declaration';
export { NotObservable, PlatformFailure, SetUpProblem } from './errors';
export type { Answer } from './http';
export type { Action, Entitlement, ListQuery, Reason, RequestPlan, SendOptions } from './opf';
export { ACCOUNT_TERMINATED, CANCELLED_BY_CUSTOMER } from './opf';
export { until } from './polling';
export { runPreflight } from './preflight';
export { keepPreflight, type PreflightRow } from './preflight-record';
export {
  type Announcement,
  activate,
  activationUrl,
  activationUrlIn,
  beginAction,
  buy,
  byProduct,
  completeActivation,
  contradictions,
  currentStatus,
  differences,
  type EstablishedState,
  establish,
  expectListed,
  expectNow,
  expectSoon,
  expectTold,
  expectToStay,
  expectUnchanged,
  FOR_THE_TESTER,
  hearWhatIsOnItsWay,
  insistOn,
  insistOnChange,
  insistOnPage,
  insistOnSubject,
  isLate,
  judge,
  leaveOutWhatIsDoneAtOnce,
  letActivationUrlExpire,
  listed,
  listen,
  listenUntilQuiet,
  lookAt,
  mine,
  newSubscriber,
  platformNow,
  purchaseIn,
  recoveryUrlIn,
  request,
  STATES,
  said,
  toldOfAChange,
  urlOf,
} from './scenario';
export { expectChange, isBefore, type Subscription } from './subscriptions';
export { createSuite, type SimulatorProcess, type Suite, startSimulatorProcess } from './suite';
export { applicability, CAPABILITIES } from './world/applicability';
export type { CertificationWorld, LastRequest } from './world/world';
