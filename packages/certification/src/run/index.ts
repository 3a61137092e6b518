/** Reads a run folder as it lies on the disk, a killed run's included. */
export { LegCollector, ScenarioIds } from './leg-collector';
export type {
  Attempt,
  AttemptAttachments,
  AttemptStep,
  LegScenarios,
  ParseProblem,
  PlannedScenario,
  PlannedStep,
  StepStatus,
} from './leg-scenarios';
export { locateRun } from './locate-run';
export { RunReader, readRun } from './read-run';
export type { ExchangeSummary, Run } from './run';
export { suiteState } from './suite-state';
