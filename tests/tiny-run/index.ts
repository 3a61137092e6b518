/** Run folders for tests, made by real cucumber processes. */
export { makeTinyRun, type TinyRun, type TinyRunOptions } from './tiny-run';
export { TinyRuns } from './tiny-runs';
