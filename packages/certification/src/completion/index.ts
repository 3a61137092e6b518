/** The last steps of a run: everything that is made of it, checked for leaks and sealed. */
export { beginScan } from './begin-scan';
export { type CompletedEvidence, completeEvidence } from './complete-evidence';
export { READ_ME_FILE, readMeFirst } from './read-me-first';
