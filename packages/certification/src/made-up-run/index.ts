/** Runs that never were, for tests of what is made of a run. */
export { madeUpExchange } from './exchange';
export { type MadeUpRun, writeMadeUpRun } from './made-up-run';
export { ONE_CASE } from './one-case';
