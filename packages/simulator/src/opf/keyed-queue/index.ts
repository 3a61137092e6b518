/** Tasks in sequence, per account. */
export { KeyedQueue } from './keyed-queue';
