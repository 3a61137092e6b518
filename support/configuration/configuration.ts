import type { Deployment, Release } from '../../contract';
import type { Declared } from '../declaration';
import type { ProductKind } from './variables';

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
  products: Partial<Record<ProductKind, string>>;
  /** Capabilities that only the operator can promise: `delete-account`, `authorisation-call`. */
  capabilities: string[];
  /** What the operator declares as unsupported (`CERTIFY_DECLARATION`). */
  declared: Declared[];
  /** Paths are null where the contract's own are used. */
  crm: { callbackUrl: string | null; port: number; path: string | null; authorisationPath: string | null };
  bango: { baseUrl: string; username: string; password: string } | null;
  clientCertificate: { certificate: string; key: string } | null;
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
