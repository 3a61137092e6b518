/** What a preflight found, as it is kept in the run folder. */
export { keepPreflight, keptPreflight } from './kept-preflight';
export type { PreflightRow } from './preflight-row';
