export { bypasses, createAgents, tlsOptions } from './agents';
export type { Answer, Call, CallOrigin } from './call';
export { HttpClient } from './client';
