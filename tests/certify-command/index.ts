/** The real `certify` command, for tests. */
export { type CommandEnd, type CommandOptions, certifyCommand } from './certify-command';
