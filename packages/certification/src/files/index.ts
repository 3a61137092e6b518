/** Files of a run folder: which there are, and what identifies their content. */
export { type FileIdentity, identify, identifyAll, sha256 } from './digest';
export { listFiles } from './list-files';
export { piecesOf } from './pieces';
