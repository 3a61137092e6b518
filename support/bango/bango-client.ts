import { randomUUID } from 'node:crypto';
import type { Configuration } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Answer, CallOrigin, HttpClient } from '../http';

/** Bango's record of an entitlement (docs/spec/bango.md, "Reseller API", Record). Dates are UTC, ISO 8601. */
export interface BangoRecord {
  entitlementId: string;
  externalEntitlementId?: string;
  customerIdentifier?: string;
  merchantAccountKey?: string;
  productKey?: string;
  status: string;
  dateCreated?: string;
  dateActivated?: string;
  dateEnded?: string;
  dateSuspended?: string;
  dateResumed?: string;
  dateExpiry?: string;
  dateLastUpdated?: string;
  [further: string]: unknown;
}

/** Reads Bango's records; never changes anything there (docs/spec/bango.md, "Who calls whom"). */
export class BangoClient {
  constructor(
    private readonly bango: NonNullable<Configuration['bango']>,
    private readonly http: HttpClient,
  ) {}

  /** Sends the echo of the connectivity test (docs/spec/bango.md, "Self-certification"). */
  async echo(id: string, origin: CallOrigin): Promise<Answer> {
    return this.#send('GET', `/v1/echo/${encodeURIComponent(id)}`, undefined, origin);
  }

  /**
   * Bango's records of a customer, found by OPF's account id (docs/spec/bango.md, "Ids").
   *
   * @throws SetUpProblem when Bango refuses the credentials
   * @throws PlatformFailure `BANGO_REPORT` when it gives no report
   */
  async recordsOf(accountId: string, origin: CallOrigin): Promise<BangoRecord[]> {
    const answer = await this.#send(
      'POST',
      '/v1/entitlement/report',
      { customerIdentifier: accountId },
      origin,
      accountId,
    );
    if (answer.status === 401 || answer.status === 403) {
      throw new SetUpProblem(
        'BANGO_CREDENTIALS',
        `Bango refuses the credentials (${answer.status}). Check BANGO_USERNAME and BANGO_PASSWORD.`,
        answer.exchange.id,
      );
    }
    if (answer.status === 404) return [];
    if (answer.status === 429) {
      throw new SetUpProblem(
        'BANGO_THROTTLES',
        "Bango limits the tester's own questions (429), although they were repeated: lower CERTIFY_MAX_REQUESTS_PER_SECOND.",
        answer.exchange.id,
      );
    }
    const said = typeof answer.body === 'object' ? (answer.body as { entitlements?: unknown } | null) : undefined;
    // The form of an empty report is not documented.
    const entitlements = said && said.entitlements == null ? [] : said?.entitlements;
    if (answer.status !== 200 || !Array.isArray(entitlements)) {
      throw new PlatformFailure('BANGO_REPORT', "Bango's report of the customer", `it answered ${answer.status}`, {
        exchange: answer.exchange,
        accountId,
      });
    }
    return entitlements as BangoRecord[];
  }

  async #send(
    method: string,
    path: string,
    body: object | undefined,
    origin: CallOrigin,
    accountId?: string,
  ): Promise<Answer> {
    const credentials = Buffer.from(`${this.bango.username}:${this.bango.password}`).toString('base64');
    const correlationId = randomUUID();
    return this.http.send(
      {
        from: 'tester',
        to: 'Bango',
        method,
        url: `${this.bango.baseUrl}${path}`,
        headers: {
          authorization: `Basic ${credentials}`,
          'x-requestidentifier': randomUUID(),
          'x-correlation-id': correlationId,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        safe: true,
        correlationId,
        accountId: accountId ?? null,
      },
      origin,
    );
  }
}
