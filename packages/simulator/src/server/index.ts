/** HTTP: listeners, all of one kind (marked, journaled, and never at a loss for an answer), and calls. */
export { call, type IncomingAnswer } from './call';
export { noteSubject, type Subject } from './journaling';
export { delayCalls } from './latency';
export { createListener, type Listener, type ListenerOptions } from './listener';
