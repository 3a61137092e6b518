/** For tests of the simulator: a whole one, with a CRM. */
export { type FakeCrm, startFakeCrm } from './fake-crm';
export { Rehearsal, type RequestDetails } from './rehearsal';
