export { findProcessContext } from './process-context';
export { type SimulatorProcess, startSimulatorProcess } from './simulator-process';
export { createSuite, type ProcessContext, type Suite } from './suite';
