/** One thing after another, per account. */
export { Turns } from './turns';
