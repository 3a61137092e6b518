export { nearMatches } from './near-matches';
export { removeWhenStopped } from './remove-when-stopped';
export { checkTemporaryFolder, makeTemporaryFolder, temporaryFolderUnusable } from './temporary-folder';
export { UserError } from './user-error';
export { whyUnwritable } from './why-unwritable';
