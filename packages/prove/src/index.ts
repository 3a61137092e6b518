/** `certify prove`: starts the simulator with defects and records which scenarios detect them. */
export { command } from './command';
