import type { Deployment, Release } from '@opentv-bango/contract';
import type { Declared } from '../declaration';
import type { AccountTemplate } from './account-template';
import type { Products } from './product-variables';

/** How to reach a platform: needed for every run, given by the simulator in a rehearsal. */
export interface Connection {
  baseUrl: string;
  keycloakBaseUrl: string;
  realm: string;
  tenantId: string;
  username: string;
  password: string;
  clientId: string;
  clientSecret: string | null;
  /**
   * Where SSP takes the same change of an account (docs/spec/opentv-platform.md, "Account cancelled or deleted"); null:
   * nowhere.
   */
  sspBaseUrl: string | null;
  /** The body of a new account; null: the default. */
  accountTemplate: AccountTemplate | null;
  /** A user of the same client who lacks the role; null where none is named. */
  userWithoutRole: { username: string; password: string } | null;
}

/** How OpenTV Platform authenticates to the CRM, as agreed for the deployment. */
export type CrmAuthentication =
  | { scheme: 'basic'; username: string; password: string }
  | { scheme: 'bearer'; token: string }
  /** `header`: its name in small letters. */
  | { scheme: 'api-key'; header: string; key: string };

/** Where OpenTV Platform reaches the suite's CRM endpoint on live. */
export interface CrmCallback {
  /** Null: notifications are not observed. */
  callbackUrl: string | null;
  port: number;
  /** Null where the contract's own is used. */
  path: string | null;
  authorisationPath: string | null;
  /** PEM files; null: the endpoint speaks http, perhaps behind something that speaks TLS. */
  certificate: { certificate: string; key: string } | null;
  /** Null: every call is accepted. */
  authentication: CrmAuthentication | null;
}

/** The whole configuration of a run, typed and checked. */
export interface Configuration {
  target: 'simulator' | 'live';
  /** Null only before the simulator is started. */
  connection: Connection | null;
  /** The legs of the run: both deployments on the simulator unless one is named. */
  deployments: Deployment[];
  release: Release;
  contractOverlay: string | null;
  accounts: { mode: 'create' } | { mode: 'pool'; ids: string[] };
  products: Products;
  /** Capabilities that only the operator can promise: `delete-account`, `authorisation-call`. */
  capabilities: string[];
  /** What the operator declares as unsupported (`CERTIFY_DECLARATION`). */
  declared: Declared[];
  crm: CrmCallback;
  bango: { baseUrl: string; username: string; password: string } | null;
  /** PEM files; `passphrase` opens an encrypted key. */
  clientCertificate: { certificate: string; key: string; passphrase: string | null } | null;
  proxy: { url: string; bypass: string } | null;
  /** PEM file with the operator's own certificate authority. */
  extraCertificates: string | null;
  /** Certificates are not checked. */
  insecure: boolean;
  maxRequestsPerSecond: number | null;
  waitSeconds: number;
  quietSeconds: number;
  timeoutSeconds: number;
  retries: number;
  allowHosts: string[];
  /** How many entitlements a live run may buy at most. */
  maxEntitlements: number;
  /** Nothing may be created or changed. */
  readOnly: boolean;
  /** Who completes activations: with `person` and nobody there, scenarios that need one are not run. */
  activation: 'program' | 'person';
  /** Set where a person acts as the subscriber: how long to wait for them. */
  manualSeconds: number | null;
  operator: string | null;
  tester: string | null;
  environment: string | null;
  platformVersion: string | null;
  /** Every secret value, for redaction and for the leak scan. */
  secrets: string[];
  /** What may be shown and stored: the values by variable name, secrets left out. */
  shown: Record<string, string>;
}
