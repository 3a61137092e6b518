/** The simulator as a command. */
export { simulatorProgram } from './program';
