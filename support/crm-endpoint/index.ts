export { type CrmEndpoint, type CrmEndpointOptions, startCrmEndpoint } from './endpoint';
export { CrmInbox } from './inbox';
export type { PlannedAnswer, ReceivedCall } from './received-call';
