/** Puts the simulator together and starts it. */
export type { Addresses } from './environment';
export type { Secrets, SimulatorOptions } from './options';
export { type Simulator, startSimulator } from './start-simulator';
