export { type JournaledCall, SimulatorControl } from './control';
