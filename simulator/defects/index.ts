/** The named defects of the simulator. */
export { DEFECTS, defectsByName } from './registry';
