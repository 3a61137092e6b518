/** The control API: clocks, confirmations, faults, merchants' changes, journal. Only in rehearsals. */
export { registerControl } from './control';
