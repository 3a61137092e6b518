/** What `certify` does around the scenarios of a live run: consent, preflight, clean-up. */
export { beforeLiveRun } from './before-live-run';
export { cleanLedger } from './clean-ledger';
export { cleanUpRun } from './clean-up-run';
export { refuseUnattended } from './consent';
export { init } from './init';
export type { LiveOptions } from './options';
export { preflight } from './preflight';
