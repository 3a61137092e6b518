/** HTTP listeners, all of one kind: marked, journaled, and never at a loss for an answer. */
export { noteSubject, type Subject } from './journaling';
export { keepAliveAgent } from './keep-alive-agent';
export { delayCalls } from './latency';
export { createListener, type Listener, type ListenerOptions } from './listener';
