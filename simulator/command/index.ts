/** The simulator as a command. */
export { checkWords } from './check-words';
export { simulatorProgram } from './program';
