export const RELEASES = ['25.12', '25.26'] as const;

/** An edition of NAGRA's public documentation that a platform follows. `25.12` is that edition as first published. */
export type Release = (typeof RELEASES)[number];

/** With NAGRAVISION's Security Services Platform (calls go through the CRM Gateway) or without (through TPES). */
export type Deployment = 'ssp' | 'non-ssp';

/**
 * Why we expect something. `stated`: a document says it. `assumed-rule`: a rule of behaviour that the project decided;
 * a deviation from these two fails. `assumed-shape`: a name, code or form that the project decided; a deviation warns.
 */
export type Basis = 'stated' | 'assumed-rule' | 'assumed-shape';

/** The part of OpenTV Platform that serves an operation; `crm` serves the webhooks. */
export type Service = 'keycloak' | 'crm-gateway' | 'tpes' | 'adm' | 'cpm' | 'crm';

export const OPERATION_IDS = [
  'keycloakToken',
  'createAccount',
  'getAccount',
  'updateAccount',
  'deleteAccount',
  'createProduct',
  'gatewayPurchase',
  'gatewayUpdate',
  'gatewayDelete',
  'gatewayDeleteOfAccount',
  'gatewayList',
  'tpesPurchase',
  'tpesActivationInfo',
  'tpesCancel',
  'tpesRevoke',
  'tpesSuspend',
  'tpesResume',
  'tpesRecover',
  'tpesChangeProduct',
] as const;

/** The name of an endpoint that the CRM calls; the same in every release, wherever its path is. */
export type OperationId = (typeof OPERATION_IDS)[number];

export const WEBHOOK_IDS = ['entitlementChanged', 'changeAuthorisation', 'purchaseAuthorisation'] as const;

/** The name of a call that OpenTV Platform makes to the CRM. */
export type WebhookId = (typeof WEBHOOK_IDS)[number];
