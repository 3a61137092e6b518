import type { Contract, Deployment, Release } from '@opentv-bango/contract';
import type { Clocks } from '../clock';
import type { Profile } from '../profiles';
import type { PlatformSeams } from '../seams';
import type { BangoClient } from './bango-client';
import type { CrmClient, CrmConnections, CrmNotifier } from './crm';
import type { KeyedQueue } from './keyed-queue';
import type { Store } from './store';

/** What the use cases of the platform use. */
export interface Platform {
  readonly contract: Contract;
  readonly deployment: Deployment;
  readonly release: Release;
  readonly profile: Profile;
  readonly seams: PlatformSeams;
  readonly clocks: Clocks;
  readonly store: Store;
  /** By account: what changes an account's entitlements happens one after another. */
  readonly queue: KeyedQueue;
  readonly bango: BangoClient;
  /** The platform's own token, for a CRM that wants one of Keycloak's. */
  readonly crmToken: () => Promise<string>;
  /** Where Bango notifies the platform. */
  readonly notificationUrl: () => string;
  readonly crm: { readonly client: CrmClient; readonly connections: CrmConnections; readonly notifier: CrmNotifier };
}
