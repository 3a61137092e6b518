/** A certification run, from the configuration to the report. */
export { certify } from './certify';
export { resolvePaths } from './command-line-paths';
export type { RunOptions } from './options';
export type { SimulatorChoice } from './simulator-choice';
