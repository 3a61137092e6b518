/** What the steps and the `certify` command use. */
export { runLock } from './accounts';
export {
  ALL_PRODUCT_VARIABLES,
  type Configuration,
  contractOf,
  FILE_VARIABLES,
  ignoredVariables,
  isOnThisMachine,
  loadConfiguration,
  PRODUCT_VARIABLES,
  readEnvFile,
  readSources,
  SECRET_VARIABLES,
  type Sourced,
  type SourceOptions,
  VARIABLES,
  type Variable,
} from './configuration';
export { type CrmEndpoint, callExchange, type ReceivedCall, startConfiguredCrm } from './crm-endpoint';
export { DECLARABLE, type Declarable, declaredUnsupported } from './declaration';
export type { Entitlement } from './opf';
export { until } from './polling';
export { runPreflight } from './preflight';
export { type PreflightRow, storePreflight } from './preflight-record';
export { FOR_THE_TESTER } from './scenario';
export { traitsOfStep } from './step-traits';
export { createSuite, type SimulatorProcess, type Suite, startSimulatorProcess } from './suite';
export { applicability, CAPABILITIES } from './world/applicability';
