export { nearMatches } from './near-matches';
export { checkTemporaryFolder, makeTemporaryFolder, temporaryFolderUnusable } from './temporary-folder';
export { UserError } from './user-error';
export { whyUnwritable } from './why-unwritable';
