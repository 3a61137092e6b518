/** Says what is wrong with the set-up of a live run, before a scenario could report it as a failure of the platform. */
export { blockedByPreflight } from './blocked';
export { runPreflight } from './run-preflight';
