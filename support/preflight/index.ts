/** Says what is wrong with the set-up of a live run, before a scenario could blame the platform for it. */
export { blockedByPreflight } from './blocked';
export { keepPreflight, keptPreflight } from './kept-preflight';
export type { PreflightRow } from './row';
export { runPreflight } from './run-preflight';
