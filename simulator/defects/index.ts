/** The named defects of the simulator, and systematic mutants of what it says. */
export { MUTANTS, wasReached } from './mutants';
export { DEFECTS, defectsByName } from './registry';
