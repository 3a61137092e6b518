/** A certification run, from the configuration to the report. */
export { certify } from './certify';
export type { RunOptions } from './options';
