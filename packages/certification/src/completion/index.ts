/** The last steps of a run: all reports, the leak scan and the manifest. */
export { beginScan, type CompletedEvidence, completeEvidence } from './complete-evidence';
export { READ_ME_FILE, readMeFirst } from './read-me-first';
