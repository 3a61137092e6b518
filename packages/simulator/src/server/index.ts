/** HTTP listeners (answers marked, calls journaled, unknown routes answered), and outgoing calls. */
export { call, type IncomingAnswer } from './call';
export { noteSubject, type Subject } from './journaling';
export { delayCalls } from './latency';
export { createListener, type Listener, type ListenerOptions } from './listener';
