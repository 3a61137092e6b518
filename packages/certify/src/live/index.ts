/** What `certify` does around the scenarios of a live run: consent, preflight, clean-up. */
export { askTester } from './ask-tester';
export { beforeLiveRun, type LiveOptions } from './before-live-run';
export { cleanLedger } from './clean-ledger';
export { cleanUpRun } from './clean-up-run';
export { confirmAttestations, inTerminal } from './confirm-attestations';
export { refuseUnattended } from './consent';
export { init } from './init';
export { preflight } from './preflight';
