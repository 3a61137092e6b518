/**
 * A simulated Keycloak, OpenTV Platform, Bango and merchants over real HTTP: the opponent for rehearsals. It knows
 * nothing of the suite; they meet over HTTP and the contract only.
 */
export { DEFECTS, defectsByName, MUTANTS, wasReached } from './defects';
export type { Defect } from './seams';
export { type Addresses, type Secrets, type Simulator, type SimulatorOptions, startSimulator } from './start';
