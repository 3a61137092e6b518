import { randomUUID } from 'node:crypto';
import type { Contract, Deployment } from '@opentv-bango/contract';
import type { Connection } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Answer, CallOrigin, HttpClient } from '../http';
import type { TokenSource } from '../keycloak';
import { changesAccount } from './account';
import type { Action, ListQuery } from './action';
import { type Entitlement, type EntitlementList, readEntitlements } from './entitlements';
import { planRequest, type RequestPlan } from './plan';

const SAFE = new Set(['gatewayList', 'tpesActivationInfo', 'getAccount']);
const PAGE_SIZE = 50;

/** How one request is sent apart from its action. */
export interface SendOptions {
  access?: Access;
  /** Changes the request before it is sent: for requests that are wrong on purpose. */
  change?: (plan: RequestPlan) => RequestPlan;
  correlationId?: string;
}

/** OpenTV Platform as the CRM sees it: one method, any action, in the dialect of the deployment and release. */
export class OpfClient {
  /** Accounts as they were read last. */
  readonly #read = new Map<string, Record<string, unknown>>();

  constructor(
    private readonly connection: Connection,
    private readonly deployment: Deployment,
    private readonly contract: Contract,
    private readonly tokens: TokenSource,
    private readonly http: HttpClient,
    private readonly readOnly = false,
  ) {}

  /**
   * Sends an action. A request that the platform refused because its token expired under way is repeated once with a
   * new token; both are in the evidence.
   *
   * @throws SetUpProblem, PlatformFailure as `HttpClient.send`
   */
  async send(action: Action, origin: CallOrigin, options: SendOptions = {}): Promise<Answer> {
    const account = changesAccount(action) && !action.unknown ? await this.#whole(action.accountId, origin) : null;
    const planned = planRequest(action, {
      deployment: this.deployment,
      release: this.contract.release,
      duplicateFlag: this.contract.duplicateFlagMeaning(),
      accountTemplate: this.connection.accountTemplate,
      account,
    });
    const answer = await this.#deliver(planned, action, origin, options);
    if (changesAccount(action)) await this.#tellSsp(planned, answer, action, origin);
    return answer;
  }

  async #deliver(planned: RequestPlan, action: Action, origin: CallOrigin, options: SendOptions): Promise<Answer> {
    const plan = options.change ? options.change(planned) : planned;
    if (this.readOnly && !SAFE.has(plan.operationId)) {
      throw new SetUpProblem('READ_ONLY', 'The run is --read-only: nothing that changes something is sent.');
    }
    const correlationId = options.correlationId ?? randomUUID();
    const { authorization } = options.access ?? {};
    if (authorization !== undefined)
      return this.#send(plan, action, authorization, correlationId, origin, options.access);
    const sentAt = Date.now();
    const token = await this.tokens.valid(origin);
    const answer = await this.#send(plan, action, `Bearer ${token}`, correlationId, origin, options.access);
    if (![401, 403].includes(answer.status) || !expired(token, sentAt)) return answer;
    this.tokens.forget(token);
    const renewed = await this.tokens.valid(origin);
    const repeated = await this.#send(plan, action, `Bearer ${renewed}`, correlationId, origin, options.access);
    repeated.warn({ point: 'token-expired', message: 'the token expired under way; repeated once with a new one' });
    return repeated;
  }

  /**
   * An account as the platform has it.
   *
   * @returns its fields in canonical names; null where the platform does not show it
   */
  async accountOf(accountId: string, origin: CallOrigin): Promise<Record<string, unknown> | null> {
    return fieldsOf(await this.send({ name: 'read-account', accountId }, origin));
  }

  /** An account as it was read before it was changed last; null where this process has changed none. */
  accountBeforeChange(accountId: string): Readonly<Record<string, unknown>> | null {
    return this.#read.get(accountId) ?? null;
  }

  /** What is to be sent back whole. A platform may no longer show an account that has ended: then as it was read last. */
  async #whole(accountId: string, origin: CallOrigin): Promise<Record<string, unknown>> {
    const answer = await this.send({ name: 'read-account', accountId }, origin);
    const fields = fieldsOf(answer);
    if (fields) this.#read.set(accountId, fields);
    const known = this.#read.get(accountId);
    if (known) return known;
    const { method, url } = answer.exchange.request;
    throw new SetUpProblem(
      'ACCOUNT_NOT_READ',
      `An account is read before it is changed, and ${method} ${url} was answered ${answer.status}. ` +
        'Where this platform has the call elsewhere, say so in an overlay (OPENTV_CONTRACT, x-wire-path of getAccount).',
      answer.exchange.id,
    );
  }

  /** With SSP a change of an account is made there as well. What it answers is not certified: only a warning. */
  async #tellSsp(plan: RequestPlan, answer: Answer, { accountId }: { accountId: string }, origin: CallOrigin) {
    const { sspBaseUrl } = this.connection;
    if (sspBaseUrl === null || this.deployment !== 'ssp' || answer.status >= 300) return;
    const operation = this.contract.operation(plan.operationId);
    const correlationId = answer.exchange.correlationId ?? randomUUID();
    const url = `${sspBaseUrl}${operation.buildPath(plan.path, this.deployment)}`;
    const { status } = await this.http.send(
      {
        from: 'CRM',
        to: 'OpenTV Platform',
        method: operation.method,
        url,
        headers: {
          'x-correlation-id': correlationId,
          authorization: `Bearer ${await this.tokens.valid(origin)}`,
          'nv-tenant-id': this.connection.tenantId,
          'content-type': 'application/json',
        },
        body: render(operation.encodeRequest.bind(operation), plan.body ?? {}),
        correlationId,
        accountId,
      },
      origin,
    );
    if (status < 300) return;
    answer.warn({
      point: 'account-at-ssp',
      message: `SSP answered ${status} to the same change (${operation.method} ${url})`,
    });
  }

  /**
   * All third-party entitlements of an account as the platform lists them, through every page.
   *
   * @throws PlatformFailure `LIST` when the platform does not list them
   */
  async entitlementsOf(accountId: string, origin: CallOrigin): Promise<Entitlement[]> {
    const query = { filter: { productType: 'THIRDPARTY', accountId }, limit: PAGE_SIZE, page: 1 };
    const answer = await this.send({ name: 'list', query }, origin);
    if (answer.status === 404) return [];
    const { entitlements } = await this.listThrough(query, answer, origin);
    return entitlements.filter((one) => one.accountId === accountId);
  }

  /**
   * All that a list holds: its first answer, or every page, asked for anew, when that holds only a part. Whoever comes on
   * two pages counts once; whoever comes twice on one page, twice.
   *
   * @param query what was asked for; its limit gives way to the number that came
   * @param first the answer to it
   * @throws PlatformFailure `LIST` when the platform does not list them
   */
  async listThrough(query: ListQuery, first: Answer, origin: CallOrigin): Promise<EntitlementList> {
    const { entitlements: some, total } = entitlementsIn(first, query);
    const limit = some.length;
    if (limit >= total || limit === 0) return { entitlements: some, total };
    // No page says how long a page may be, nor in which order a list comes that is not sorted.
    const sorted = { ...query, sort: query.sort ?? { _id: 1 as const }, limit };
    const earlier = new Set<string>();
    const entitlements: Entitlement[] = [];
    for (let page = 1, listed = 0; ; page++) {
      const answer = await this.send({ name: 'list', query: { ...sorted, page } }, origin);
      const onPage = entitlementsIn(answer, query);
      entitlements.push(...onPage.entitlements.filter(({ _id }) => !earlier.has(_id)));
      for (const { _id } of onPage.entitlements) earlier.add(_id);
      listed += onPage.entitlements.length;
      if (listed >= onPage.total || onPage.entitlements.length === 0) return { entitlements, total: onPage.total };
    }
  }

  async #send(
    plan: RequestPlan,
    action: Action,
    authorization: string | null,
    correlationId: string,
    origin: CallOrigin,
    access: Access = {},
  ): Promise<Answer> {
    const operation = this.contract.operation(plan.operationId);
    const tenantId = access.tenantId === undefined ? this.connection.tenantId : access.tenantId;
    const query = new URLSearchParams(operation.encodeQuery(plan.query)).toString();
    return this.http.send(
      {
        from: 'CRM',
        to: 'OpenTV Platform',
        method: operation.method,
        url: `${this.connection.baseUrl}${operation.buildPath(plan.path, this.deployment)}${query ? `?${query}` : ''}`,
        headers: {
          'x-correlation-id': correlationId,
          ...(authorization === null ? {} : { authorization }),
          ...(tenantId === null ? {} : { 'nv-tenant-id': tenantId }),
          ...(plan.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(plan.body === undefined ? {} : { body: render(operation.encodeRequest.bind(operation), plan.body) }),
        operation,
        safe: SAFE.has(plan.operationId),
        correlationId,
        accountId: 'accountId' in action ? action.accountId : null,
        entitlementId: 'entitlementId' in action ? action.entitlementId : null,
      },
      origin,
    );
  }
}

/** @throws PlatformFailure `LIST` when the answer is no list */
function entitlementsIn(answer: Answer, { filter }: ListQuery): EntitlementList {
  if (answer.status === 200) return readEntitlements(answer);
  const accountId = typeof filter?.accountId === 'string' ? filter.accountId : null;
  const { exchange, status } = answer;
  throw new PlatformFailure('LIST', "the list of the account's subscriptions", `it answered ${status}`, {
    exchange,
    accountId,
  });
}

/** The fields of an account; null where the answer holds none. */
function fieldsOf({ status, decoded }: Answer): Record<string, unknown> | null {
  const isObject = decoded !== null && typeof decoded === 'object' && !Array.isArray(decoded);
  return status === 200 && isObject ? { ...decoded } : null;
}

/** A text is sent as it is: it is broken on purpose. */
function render(encode: (body: unknown) => unknown, body: Record<string, unknown> | string): string {
  return typeof body === 'string' ? body : JSON.stringify(encode(body));
}

/** Whether the token's own expiry lay before the answer, so that the refusal was our fault. */
function expired(token: string, sentAt: number): boolean {
  const payload = token.split('.')[1];
  if (!payload) return false;
  try {
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { exp?: unknown };
    return typeof exp === 'number' && exp * 1000 < Math.max(Date.now(), sentAt);
  } catch {
    return false;
  }
}

/** With which token and tenant a request is sent; all parts default to what is right. */
export interface Access {
  /** The whole `Authorization` header; null sends none. */
  authorization?: string | null;
  /** The `nv-tenant-id` header; null sends none. */
  tenantId?: string | null;
}
