export { bypasses, createAgents, PROBED_AFTER_MS, tlsOptions } from './agents';
export type { Answer, Call, CallOrigin } from './call';
export { HttpClient } from './client';
export { parsed } from './parsed';
export { transmit } from './transmit';
