import { secret } from './secrets';

/** The tenants: the first is the operator's, the second is there to be kept apart from it. */
export const TENANTS = ['operator-1', 'operator-2'] as const;

export const REALM = 'nagra';
export const USERNAME = 'crm';
export const CLIENT_ID = 'crm-client';
export const BANGO_USERNAME = 'operator-sandbox';

/** Keycloak's users besides the CRM's: one whose tokens have the roles that a rehearsal asks for, else none. */
export const VISITOR = { username: 'visitor', password: secret(), roles: [] } as const;

/** What Bango presents when it notifies the platform. */
export const NOTIFICATION_USERNAME = 'bango-notifications';
