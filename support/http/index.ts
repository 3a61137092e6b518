export { createAgents, tlsOptions } from './agents';
export { createAxios } from './axios-instance';
export type { Answer, Call, CallOrigin } from './call';
export { HttpClient } from './client';
