import { randomUUID } from 'node:crypto';
import type { Contract, WebhookId } from '@opentv-bango/contract';
import type { CallJournal } from '../../journal';
import { call } from '../../server';
import type { CrmConnection } from './connections';

/** The CRM's answer; status null: none came. */
export interface CrmAnswer {
  readonly status: number | null;
  /** In canonical names. */
  readonly body: unknown;
}

/** Calls the CRM's endpoint, and notes each call in the journal. */
export class CrmClient {
  readonly #stopping = new AbortController();

  constructor(
    private readonly contract: Contract,
    private readonly journal: CallJournal,
  ) {}

  /**
   * Makes one call. Never throws: a missing answer has the status null.
   * @param headers sent unless the connection has its own
   */
  async call(
    id: WebhookId,
    connection: CrmConnection,
    body: { readonly accountId: string; readonly [name: string]: unknown },
    entitlementId: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<CrmAnswer> {
    const webhook = this.contract.webhook(id);
    const seq = this.journal.begin();
    const begun = performance.now();
    const at = new Date().toISOString();
    const correlationId = randomUUID();
    const request = {
      method: webhook.method,
      url: `${connection.callbackUrl}${webhook.buildPath()}`,
      headers: {
        'content-type': 'application/json',
        'x-correlation-id': correlationId,
        ...headers,
        ...connection.headers,
      },
      body: webhook.encodeRequest(body),
    };
    const answer = await call({ ...request, signal: this.#stopping.signal }).catch(() => null);
    const status = answer?.status ?? null;
    this.journal.record(
      {
        at,
        durationMs: Math.round((performance.now() - begun) * 10) / 10,
        from: 'OpenTV Platform',
        to: 'CRM',
        method: request.method,
        url: request.url,
        requestHeaders: request.headers,
        requestBody: request.body,
        status,
        responseHeaders: flat(answer?.headers ?? {}),
        responseBody: answer?.body ?? null,
        correlationId,
        accountId: body.accountId,
        entitlementId,
      },
      seq,
    );
    return { status, body: status === null ? null : webhook.decodeResponse(status, answer?.body).body };
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#stopping.abort();
  }
}

function flat(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
