/** Run folders for tests, made by real cucumber processes. */
export { makeTinyRun, type TinyRun, type TinyRunOptions, TinyRuns } from './tiny-run';
