/** The proof of the suite: breaks the simulator on purpose and looks which scenarios notice. */
export { type ListedDefect, listDefects, renderDefects } from './defect-list';
export { mutate } from './mutation';
export type { ProveOptions } from './options';
export { ProofProgress } from './proof-progress';
export { prove } from './prove';
export { sound } from './soundness';
