/** The process of a leg: cucumber, what `certify` adds to it, and in a rehearsal the simulator. */
export { selectPickles } from './select-pickles';
export { SELECTION_PLUGIN } from './selection';
export { PATHS_VARIABLE, TAGS_VARIABLE } from './selection-variables';
export { SIMULATOR_VARIABLE } from './simulator-variable';
export { tagFilter } from './tag-filter';
export type { Told } from './tell-parent';
