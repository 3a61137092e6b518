/** The process of a leg: cucumber, what `certify` adds to it, and in a rehearsal the simulator. */
export type { LegTask } from './leg-task';
export type { ParentMessage } from './notify-parent';
export { selectPickles } from './select-pickles';
export { SELECTION_OPTIONS, SELECTION_PLUGIN } from './selection';
export { tagFilter } from './tag-filter';
