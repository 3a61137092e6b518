/** Files of a run folder: which there are, and what identifies their content. */
export { identify, sha256 } from './digest';
export { listFiles } from './list-files';
