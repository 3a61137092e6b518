/** A running simulator with a CRM, for tests. */
export type { FakeCrm } from './fake-crm';
export { type RequestDetails, SimulatorKit } from './simulator-kit';
