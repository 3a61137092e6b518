/** The simulator as a command. */
export { checkWords } from './check-words';
export { simulatorProgram } from './program';
export { readWords, simulatorOptions } from './read-words';
