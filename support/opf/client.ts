import { randomUUID } from 'node:crypto';
import type { Contract, Deployment } from '@opentv-bango/contract';
import type { Connection } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Answer, CallOrigin, HttpClient } from '../http';
import type { TokenSource } from '../keycloak';
import type { Action, ListQuery } from './action';
import { type Entitlement, type EntitlementList, readEntitlements } from './entitlements';
import { planRequest, type RequestPlan } from './plan';

const SAFE = new Set(['gatewayList', 'tpesActivationInfo']);
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
    const planned = planRequest(action, {
      deployment: this.deployment,
      release: this.contract.release,
      duplicateFlag: this.contract.duplicateFlagMeaning(),
    });
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
    if (answer.status !== 403 || !expired(token, sentAt)) return answer;
    this.tokens.forget(token);
    const renewed = await this.tokens.valid(origin);
    const repeated = await this.#send(plan, action, `Bearer ${renewed}`, correlationId, origin, options.access);
    repeated.warn({ point: 'token-expired', message: 'the token expired under way; repeated once with a new one' });
    return repeated;
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
        url: `${this.connection.baseUrl}${operation.buildPath(plan.path)}${query ? `?${query}` : ''}`,
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
