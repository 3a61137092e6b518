/** What steps and the `certify` command stand on. */
export { runLock } from './accounts';
export * from './configuration';
export { type CrmEndpoint, callExchange, type ReceivedCall, startConfiguredCrm } from './crm-endpoint';
export { DECLARABLE, type Declarable, declaredAway } from './declaration';
export { NotObservable, PlatformFailure, SetUpProblem } from './errors';
export type { Answer } from './http';
export type { Access, Action, Entitlement, ListQuery, Reason, RequestPlan, SendOptions } from './opf';
export { ACCOUNT_TERMINATED, CANCELLED_BY_CUSTOMER } from './opf';
export { until } from './polling';
export { keepPreflight, type PreflightRow, runPreflight } from './preflight';
export * from './scenario';
export { expectChange, isBefore, type Subscription } from './subscriptions';
export { createSuite, NODE_FLAGS, type SimulatorProcess, type Suite, startSimulatorProcess } from './suite';
export { applicability, CAPABILITIES } from './world/applicability';
export type { CertificationWorld, LastRequest } from './world/world';
