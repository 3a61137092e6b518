/** The real `certify` command, for tests. */
export { type CommandEnd, type CommandOptions, certifyCommand } from './certify-command';
export { latestRun, type OwnFolder, ownFolder } from './own-folder';
export { descendants, isRunning, type RunningProcess } from './processes';
