/** What steps and the `certify` command stand on. */
export { runLock } from './accounts';
export {
  ALL_PRODUCT_VARIABLES,
  type Configuration,
  contractOf,
  FILE_VARIABLES,
  isOnThisMachine,
  loadConfiguration,
  PRODUCT_VARIABLES,
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
export type { Entitlement } from './opf';
export { until } from './polling';
export { runPreflight } from './preflight';
export { keepPreflight, type PreflightRow } from './preflight-record';
export { FOR_THE_TESTER } from './scenario';
export { traitsOfStep } from './step-traits';
export { createSuite, type SimulatorProcess, type Suite, startSimulatorProcess } from './suite';
export { applicability, CAPABILITIES } from './world/applicability';
