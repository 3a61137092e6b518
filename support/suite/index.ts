export { type SimulatorProcess, startSimulatorProcess } from './simulator-process';
export { createSuite, type Suite, type Surroundings } from './suite';
export { findSurroundings } from './surroundings';
