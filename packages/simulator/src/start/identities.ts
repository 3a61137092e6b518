/** The tenants: the operator's, and one whose data the operator must never see. */
export const TENANTS = ['operator-1', 'operator-2'] as const;

export const REALM = 'nagra';
export const USERNAME = 'crm';
export const CLIENT_ID = 'crm-client';
export const BANGO_USERNAME = 'operator-sandbox';

/** Keycloak's other user, who has another role than the operator's. */
export const VISITOR = 'visitor';

/** What Bango presents when it notifies the platform. */
export const NOTIFICATION_USERNAME = 'bango-notifications';
