import type { Contract, Deployment } from '@opentv-bango/contract';
import type { FastifyInstance } from 'fastify';
import type { Clocks } from '../clock';
import type { CallJournal } from '../journal';
import type { TokenClocks } from '../keycloak';
import type { Answer, Entitlement } from '../model';
import type { Profile } from '../profiles';
import type { PlatformSeams } from '../seams';
import { TenantCheck, TokenCheck } from './access';
import { BangoClient, type BangoConnection } from './bango-client';
import { contextOf } from './calls';
import { CrmClient, type CrmConnection, CrmConnections, CrmNotifier, type CrmSettings } from './crm';
import { KeyedQueue } from './keyed-queue';
import type { Platform } from './platform';
import { NOTIFICATION_PATH, registerReceiver } from './receiver';
import { Admission, registerOperations } from './routes';
import { type Product, Store } from './store';
import { grantFreeEntitlement } from './use-cases';

/** How the platform is set up. Addresses are asked when they are needed, so that listeners may start later. */
export interface OpenTvPlatformOptions {
  readonly contract: Contract;
  readonly deployment: Deployment;
  readonly profile: Profile;
  readonly seams: PlatformSeams;
  readonly clocks: Clocks;
  readonly tokenClocks: TokenClocks;
  readonly journal: CallJournal;
  /** At least one; the first is the tenant of calls that name none. */
  readonly tenantIds: readonly [string, ...string[]];
  /** Each tenant sells all of them. */
  readonly products: readonly Product[];
  readonly realm: () => { issuer: string; jwksUri: string };
  /** A token of the platform itself. */
  readonly crmToken: () => Promise<string>;
  readonly bango: BangoConnection;
  /** Base URL of the platform's listener. */
  readonly baseUrl: () => string;
  /** What Bango presents when it notifies (HTTP Basic). */
  readonly notificationCredentials: { readonly username: string; readonly password: string };
  /** Where the CRM of all accounts listens, unless an account has its own; null: nowhere. */
  readonly crm: CrmConnection | null;
}

/** A simulated OpenTV Platform: CRM Gateway, TPES, ADM and CPM (docs/spec/opentv-platform.md). */
export class OpenTvPlatform {
  readonly #platform: Platform;
  readonly #admission: Admission;

  constructor(private readonly options: OpenTvPlatformOptions) {
    const { contract, deployment, profile, seams, clocks, tenantIds } = options;
    const client = new CrmClient(contract, options.journal);
    const connections = new CrmConnections(options.crm);
    this.#platform = {
      contract,
      deployment,
      release: contract.release,
      profile,
      seams,
      clocks,
      store: new Store(tenantIds),
      queue: new KeyedQueue(),
      crmToken: options.crmToken,
      bango: new BangoClient(options.bango),
      notificationUrl: () => `${options.baseUrl()}${NOTIFICATION_PATH}`,
      crm: { client, connections, notifier: new CrmNotifier(client, connections) },
    };
    const tokens = new TokenCheck(options.realm, options.tokenClocks);
    this.#admission = new Admission(this.#platform, tokens, new TenantCheck(this.#platform.store, tenantIds[0]));
    this.#addInitialData();
  }

  /** Adds the routes: those of the deployment, and what Bango calls. */
  register(app: FastifyInstance): void {
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) =>
      done(null, text === '' ? undefined : text),
    );
    registerOperations(app, this.#platform, this.#admission);
    registerReceiver(app, this.#platform, this.options.notificationCredentials);
  }

  /** Sets where an account's CRM listens; what is absent stays as it is. Works before the account exists. */
  connectCrm(accountId: string, settings: CrmSettings): void {
    this.#platform.crm.connections.set(accountId, settings);
  }

  /** The same for all accounts whose ids begin so. */
  connectCrmOfFamily(prefix: string, settings: CrmSettings): void {
    this.#platform.crm.connections.setFamily(prefix, settings);
  }

  /**
   * Waits until the account's CRM has been told everything that Bango told the platform.
   * @returns how many notifications of the account its CRM took since the start
   */
  async idle(accountId: string): Promise<number> {
    await this.#platform.queue.idle(accountId);
    return this.#platform.crm.notifier.idle(accountId);
  }

  /** An entitlement of any tenant. */
  find(entitlementId: string): Entitlement | undefined {
    return this.#platform.store.find(entitlementId)?.stored.entitlement;
  }

  /** A product that the entitlement's tenant sells. */
  product(entitlementId: string, productId: string): Product | undefined {
    return this.#platform.store.find(entitlementId)?.tenant.products.get(productId);
  }

  /** The answer of the token endpoint, as a defect may change it. */
  tokenAnswered(form: unknown, answer: Answer): Answer {
    const request = { parameters: {}, query: {}, headers: {}, body: form };
    return this.#platform.seams.answer(contextOf(this.#platform, { operationId: 'keycloakToken', request }), answer);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#platform.crm.notifier.stop();
    this.#platform.crm.client.stop();
  }

  /** Each tenant sells all products; every tenant but the first has a subscriber whom the first must never see. */
  #addInitialData(): void {
    for (const tenant of this.#platform.store.tenants()) {
      for (const product of this.options.products) {
        tenant.products.set(product.productId, product);
      }
      if (tenant.tenantId !== this.options.tenantIds[0]) {
        const accountId = `${tenant.tenantId}-subscriber`;
        tenant.accounts.set(accountId, { accountId, status: 'ACTIVE', details: {} });
        grantFreeEntitlement(this.#platform, tenant, accountId);
      }
    }
  }
}
