/** Files of a run folder: which there are, and what identifies their content. */
export { type FileIdentity, identify, identifyAll, listFiles, listOthers, sha256 } from './digest';
export { readChunks } from './file-chunks';
