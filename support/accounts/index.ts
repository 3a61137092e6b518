export { runLock } from './account-lock';
export { type Account, Accounts } from './accounts';
