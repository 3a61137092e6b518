/** What `certify` puts into the cucumber process of a leg. */
export { PATHS_VARIABLE } from './paths-variable';
export { selectPickles } from './select-pickles';
export { SIMULATOR_VARIABLE } from './simulator-variable';
export type { Told } from './tell-parent';
