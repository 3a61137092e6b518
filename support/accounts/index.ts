export { type Account, Accounts } from './accounts';
export { runLock } from './run-lock';
