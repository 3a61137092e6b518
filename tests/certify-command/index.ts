/** The real `certify` command, for tests. */
export { type CommandEnd, type CommandOptions, certifyCommand } from './certify-command';
export { type OwnFolder, ownFolder } from './own-folder';
export { descendants, isRunning, type RunningProcess } from './processes';
export { latestRun } from './run-folder';
