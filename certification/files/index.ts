/** Files of a run folder: which there are, and what identifies their content. */
export { sha256, sha256OfFile } from './digest';
export { listFiles } from './list-files';
