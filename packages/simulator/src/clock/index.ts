/** Time per account, movable. */
export { Clocks } from './clocks';
