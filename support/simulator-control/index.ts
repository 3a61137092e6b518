export { type AccountSettings, type JournaledCall, SimulatorControl } from './control';
