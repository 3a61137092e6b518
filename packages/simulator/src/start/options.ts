import { randomBytes } from 'node:crypto';
import type { Deployment, Release } from '@opentv-bango/contract';
import type { Merchant } from '../merchants';
import type { ProfileName } from '../profiles';
import type { Defect } from '../seams';

/** How a simulator is to be; everything has a default. */
export interface SimulatorOptions {
  /** Default `ssp`. */
  readonly deployment?: Deployment;
  /** Default `25.12`. */
  readonly release?: Release;
  /** An operator's overlay of the contract: the simulator behaves as it says. */
  readonly contractOverlay?: string;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** 0 (default): free ports. Else this one for the platform, and the next three for Bango, merchants and control. */
  readonly port?: number;
  /** Base URL of the CRM that all accounts are notified at, unless control says otherwise. */
  readonly crmCallbackUrl?: string;
  /** Sent with each call to that CRM, e.g. for authentication. */
  readonly crmCallbackHeaders?: Readonly<Record<string, string>>;
  /** Seconds; default 300. */
  readonly tokenLifetime?: number;
  /** Seconds; default 1800. */
  readonly refreshLifetime?: number;
  /** Of activation URLs, in seconds of the account's time; default 3600. */
  readonly urlLifetime?: number;
  /** Real milliseconds after which a merchant confirms by itself; default 150. */
  readonly confirmationDelayMs?: number;
  /** Each answer but control's comes up to so many real milliseconds later, chosen at random; default 0. */
  readonly latencyMs?: number;
  readonly profile?: ProfileName;
  /** Single answers by point of the contract, e.g. `{ refused: '409' }`. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly defects?: readonly Defect[];
  /** Default: those that come with the simulator. */
  readonly merchants?: readonly Merchant[];
  readonly secrets?: Partial<Secrets>;
}

/** The simulator's own secrets; what is not given is made up at each start. */
export interface Secrets {
  readonly password: string;
  readonly visitorPassword: string;
  readonly clientSecret: string;
  readonly bangoPassword: string;
}

/** Makes up the secrets that are not given. */
export function completeSecrets(given: Partial<Secrets> = {}): Secrets {
  return {
    password: given.password ?? secret(),
    visitorPassword: given.visitorPassword ?? secret(),
    clientSecret: given.clientSecret ?? secret(),
    bangoPassword: given.bangoPassword ?? secret(),
  };
}

/** A random secret of 144 bits. */
export function secret(): string {
  return randomBytes(18).toString('base64url');
}
