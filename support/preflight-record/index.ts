/** What a preflight found, as it is kept in the run folder. */
export { type PreflightRow, readStoredPreflight, storePreflight } from './stored-preflight';
