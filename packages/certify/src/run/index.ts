/** A certification run, from the configuration to the report. */

export { certify } from './certify';
export { resolvePaths } from './command-line-paths';
export type { RunOptions } from './options';
export { repeatRun } from './repeat';
export { type FailedBefore, narrowToFailed } from './rerun-failed';
export type { SimulatorChoice } from './simulator-choice';
