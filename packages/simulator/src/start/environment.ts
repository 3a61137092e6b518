import type { Deployment, Release } from '@opentv-bango/contract';
import type { Merchant } from '../merchants';
import { productVariables } from './catalogue';
import { BANGO_USERNAME, CLIENT_ID, TENANTS, USERNAME, VISITOR } from './identities';
import type { Secrets } from './options';

/** Base URLs, without a closing slash. Control's calls are below `<control>/_simulator`. */
export interface Addresses {
  readonly opf: string;
  readonly bango: string;
  readonly merchant: string;
  readonly control: string;
}

/** The suite's variables for a simulator. */
export function suiteEnvironment(
  addresses: Addresses,
  { deployment, release }: { deployment: Deployment; release: Release },
  secrets: Secrets,
  merchants: readonly Merchant[],
  asksTheCrm: boolean,
): Record<string, string> {
  return {
    OPENTV_BASE_URL: addresses.opf,
    OPENTV_TENANT_ID: TENANTS[0],
    OPENTV_USERNAME: USERNAME,
    OPENTV_PASSWORD: secrets.password,
    OPENTV_CLIENT_ID: CLIENT_ID,
    OPENTV_CLIENT_SECRET: secrets.clientSecret,
    OPENTV_USERNAME_WITHOUT_ROLE: VISITOR,
    OPENTV_PASSWORD_WITHOUT_ROLE: secrets.visitorPassword,
    OPENTV_DEPLOYMENT: deployment,
    OPENTV_RELEASE: release,
    OPENTV_ACCOUNTS: 'create',
    ...productVariables(merchants),
    CERTIFY_CAPABILITIES: ['delete-account', ...(asksTheCrm ? ['authorisation-call'] : [])].join(','),
    BANGO_BASE_URL: addresses.bango,
    BANGO_USERNAME,
    BANGO_PASSWORD: secrets.bangoPassword,
    CERTIFY_SIMULATOR_CONTROL_URL: addresses.control,
  };
}
