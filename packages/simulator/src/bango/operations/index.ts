/** The operations of the Reseller API, without HTTP. */
export type { Call } from './call';
export { Changing } from './changing';
export { Creation } from './creation';
export { Linking } from './linking';
export { Reading } from './reading';
