import { randomUUID } from 'node:crypto';
import axios, { type AxiosResponse } from 'axios';
import { z } from 'zod';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../packages/simulator/src/start';
import { type FakeCrm, startFakeCrm } from './fake-crm';

/** How a request differs from the usual one. Null leaves a header out. */
export interface RequestDetails {
  body?: unknown;
  query?: Record<string, string>;
  token?: string | null;
  tenant?: string | null;
  headers?: Record<string, string>;
}

const tokenBody = z.object({ access_token: z.string(), refresh_token: z.string() });
const purchased = z.object({ _id: z.string().optional(), entitlementId: z.string().optional() });
const listing = z.object({ totalRecords: z.number(), resourceSet: z.array(z.record(z.string(), z.unknown())) });

const TPES = '/tpes/v1/operator/entitlements';
const GATEWAY = '/crm-gateway/v2/rmg/v1/entitlements';

/** A running simulator, a CRM that it notifies, and the most frequent requests of a CRM. Requests are in wire form. */
export class SimulatorKit {
  readonly environment: Readonly<Record<string, string>>;
  #token = '';

  private constructor(
    readonly simulator: Simulator,
    readonly crm: FakeCrm,
  ) {
    this.environment = simulator.environment;
  }

  /** Starts everything; merchants confirm when they are told to. */
  static async start(options: SimulatorOptions = {}): Promise<SimulatorKit> {
    const crm = await startFakeCrm();
    const simulator = await startSimulator({ confirmationDelayMs: 60_000, crmCallbackUrl: crm.url, ...options });
    const kit = new SimulatorKit(simulator, crm);
    kit.#token = (await kit.logIn()).access_token;
    return kit;
  }

  async stop(): Promise<void> {
    await this.simulator.stop();
    await this.crm.stop();
  }

  /** Tokens of the CRM's user. */
  async logIn(): Promise<z.infer<typeof tokenBody>> {
    return tokenBody.parse((await this.askForToken()).data);
  }

  /** Asks Keycloak with the CRM's credentials, except for what is given. */
  askForToken(fields: Record<string, string> = {}, realm = 'nagra'): Promise<AxiosResponse> {
    const {
      OPENTV_USERNAME = '',
      OPENTV_PASSWORD = '',
      OPENTV_CLIENT_ID = '',
      OPENTV_CLIENT_SECRET = '',
    } = this.environment;
    const form = new URLSearchParams({
      grant_type: 'password',
      username: OPENTV_USERNAME,
      password: OPENTV_PASSWORD,
      client_id: OPENTV_CLIENT_ID,
      client_secret: OPENTV_CLIENT_SECRET,
      ...fields,
    });
    const url = `${this.simulator.addresses.opf}/keycloak/auth/realms/${realm}/protocol/openid-connect/token`;
    return axios.post(url, form, { validateStatus: () => true, proxy: false });
  }

  /** Calls the platform; never throws for a status. */
  call(method: string, path: string, details: RequestDetails = {}): Promise<AxiosResponse> {
    const { body, query = {}, token = this.#token, tenant = 'operator-1', headers = {} } = details;
    return axios.request({
      method,
      url: `${this.simulator.addresses.opf}${path}`,
      params: query,
      data: body,
      headers: {
        'x-correlation-id': randomUUID(),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(tenant === null ? {} : { 'nv-tenant-id': tenant }),
        ...headers,
      },
      validateStatus: () => true,
      proxy: false,
    });
  }

  /** Calls control; throws for an error. */
  async control(method: string, path: string, data?: unknown): Promise<unknown> {
    const url = `${this.simulator.addresses.control}/_simulator${path}`;
    return (await axios.request({ method, url, data, proxy: false })).data;
  }

  /** A new account. */
  async account(): Promise<string> {
    const _id = `account-${randomUUID()}`;
    await this.call('POST', '/adm/v1/accounts', { body: { _id, signonId: _id, password: 'pin', status: 'ACTIVE' } });
    return _id;
  }

  /** OPF's product id, e.g. of `STANDARD`. */
  product(name: string): string {
    return this.environment[`PRODUCT_${name}`] ?? '';
  }

  /** Purchases in the dialect of deployment and release. */
  purchase(
    accountId: string,
    product = 'STANDARD',
    more: { body?: object; query?: Record<string, string> } = {},
  ): Promise<AxiosResponse> {
    const { OPENTV_DEPLOYMENT, OPENTV_RELEASE } = this.environment;
    const byRelease =
      OPENTV_RELEASE === '25.12'
        ? { status: 'PENDING' }
        : { validFrom: new Date().toISOString(), expiryDate: new Date(Date.now() + 31_536_000_000).toISOString() };
    return this.call('POST', OPENTV_DEPLOYMENT === 'ssp' ? GATEWAY : TPES, {
      body: { productType: 'THIRDPARTY', productId: this.product(product), accountId, ...byRelease, ...more.body },
      query: more.query ?? {},
    });
  }

  /** Purchases. @returns OPF's entitlement id */
  async entitlement(accountId: string, product = 'STANDARD'): Promise<string> {
    const { _id, entitlementId } = purchased.parse((await this.purchase(accountId, product)).data);
    return _id ?? entitlementId ?? '';
  }

  /** Purchases and opens the activation URL, as the customer does. @returns OPF's entitlement id */
  async active(accountId: string, product = 'STANDARD'): Promise<string> {
    const id = await this.entitlement(accountId, product);
    await axios.get(await this.activationUrl(id), { proxy: false });
    await this.drain(accountId);
    return id;
  }

  /** The activation URL of a pending entitlement. */
  async activationUrl(entitlementId: string): Promise<string> {
    const { data } = await this.call('GET', `${TPES}/${entitlementId}/activationinfo`);
    return z.object({ parameters: z.object({ url: z.string() }) }).parse(data).parameters.url;
  }

  /** TPES: `POST .../actions/<action>`. */
  action(entitlementId: string, action: string, body?: unknown): Promise<AxiosResponse> {
    return this.call('POST', `${TPES}/${entitlementId}/actions/${action}`, { body });
  }

  /** CRM Gateway: `PUT` of a new status. */
  put(entitlementId: string, body: unknown): Promise<AxiosResponse> {
    return this.call('PUT', `${GATEWAY}/${entitlementId}`, { body });
  }

  /** Cancels or revokes in the dialect of the deployment. */
  end(entitlementId: string, how: 'cancel' | 'revoke'): Promise<AxiosResponse> {
    const reason = { cancelReasonCategory: 'CUSTOMER_CANCELLED', cancelReasonCode: 'NOT_RENEWED' };
    return this.environment.OPENTV_DEPLOYMENT === 'ssp'
      ? this.put(entitlementId, { status: how === 'cancel' ? 'CANCELLED' : 'REVOKED', ...reason })
      : this.action(entitlementId, how, reason);
  }

  /** Asks the list. */
  list(query: Record<string, string>, details: RequestDetails = {}): Promise<AxiosResponse> {
    return this.call('GET', '/crm-gateway/v1/rmg/v1/entitlements', { ...details, query });
  }

  /** The entitlements that match a filter. */
  async listed(filter: object): Promise<Record<string, unknown>[]> {
    return listing.parse((await this.list({ filter: JSON.stringify(filter) })).data).resourceSet;
  }

  /** The status of an entitlement; undefined: it is not listed. */
  async status(entitlementId: string): Promise<unknown> {
    return (await this.listed({ _id: entitlementId }))[0]?.status;
  }

  /** Bango's statuses of an account's entitlements, oldest first. */
  async bangoStatuses(accountId: string): Promise<unknown[]> {
    const { BANGO_BASE_URL, BANGO_USERNAME = '', BANGO_PASSWORD = '' } = this.environment;
    const { data } = await axios.post(
      `${BANGO_BASE_URL}/v1/entitlement/report`,
      { customerIdentifier: accountId },
      { auth: { username: BANGO_USERNAME, password: BANGO_PASSWORD }, proxy: false },
    );
    return z
      .object({ entitlements: z.array(z.object({ status: z.string() })) })
      .parse(data)
      .entitlements.map(({ status }) => status);
  }

  /** Waits until the account's CRM knows everything. */
  async drain(accountId: string): Promise<void> {
    await this.control('POST', `/accounts/${accountId}/drain`);
  }

  /** What the CRM was told about an account: entitlement, reason and status, in order. */
  async told(accountId: string): Promise<unknown[]> {
    await this.drain(accountId);
    return this.crm.received
      .filter(({ body }) => body.accountId === accountId && 'notificationReason' in body)
      .map(({ body: { entitlementId, notificationReason, status } }) => [entitlementId, notificationReason, status]);
  }
}
