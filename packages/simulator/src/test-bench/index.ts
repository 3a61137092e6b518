/** For tests of the simulator: a whole one, with a CRM. */
export type { FakeCrm } from './fake-crm';
export { Rehearsal, type RequestDetails } from './rehearsal';
