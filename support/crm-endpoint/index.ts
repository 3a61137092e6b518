export { credentialsOf } from './authentication';
export { callExchange } from './call-exchange';
export { startConfiguredCrm } from './configured';
export { type CrmEndpoint, type CrmEndpointOptions, startCrmEndpoint } from './endpoint';
export { type CrmInbox, remoteInbox } from './inbox';
export type { PlannedAnswer, ReceivedCall } from './received-call';
export { subjectBy, webhookOf } from './subject';
