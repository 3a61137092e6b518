export { type Account, Accounts } from './accounts';
