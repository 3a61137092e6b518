/** The operator's CRM as the platform calls it: notifications and authorisation. */
export { CrmClient } from './client';
export { type CrmConnection, CrmConnections, type CrmSettings } from './connections';
export { CrmNotifier } from './notifier';
