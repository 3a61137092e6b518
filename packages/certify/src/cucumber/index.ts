/** The process of a leg: cucumber, what `certify` adds to it, and in a rehearsal the simulator. */
export { PATHS_VARIABLE } from './paths-variable';
export { selectPickles } from './select-pickles';
export { SIMULATOR_VARIABLE } from './simulator-variable';
export type { Told } from './tell-parent';
