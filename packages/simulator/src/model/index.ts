/** What passes between the parts of the simulated platform, and through its seams. */
export { AccountSettings } from './account-settings';
export type { Answer } from './answer';
export type { BangoAction, BangoCall, BangoOutcome, BangoState } from './bango-call';
export type { BangoNotification, ChangeRequest, CrmNotification, PlannedCrmNotification } from './crm-notification';
export type { EndReason, Entitlement } from './entitlement';
