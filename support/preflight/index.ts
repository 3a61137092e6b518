/** Says what is wrong with the set-up of a live run, before a scenario could blame the platform for it. */
export { blockedByPreflight } from './blocked';
export { runPreflight } from './run-preflight';
