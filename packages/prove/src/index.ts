/** `certify prove`: breaks the simulator on purpose and looks which scenarios notice. */
export { command } from './command';
