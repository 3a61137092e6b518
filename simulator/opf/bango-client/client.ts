import { randomUUID } from 'node:crypto';
import axios, { type AxiosResponse } from 'axios';
import { z } from 'zod';
import type { BangoCall, BangoOutcome } from '../../model';
import { keepAliveAgent } from '../../server';
import { BangoRefused, BangoUnavailable } from './errors';
import { bangoRequest } from './requests';

/** How the platform names itself to Bango. */
export const PLATFORM_AGENT = 'OpenTV-Platform';

const answerWithinMs = 10_000;

const accepted = z.object({
  entitlementId: z.string(),
  status: z.string(),
  merchantAccountKey: z.string(),
  productKey: z.string(),
  dateLastUpdated: z.string(),
  parameters: z.object({ url: z.string(), urlExpiry: z.string() }).nullish(),
});

const refused = z.object({ responseCode: z.string().catch('UNKNOWN'), responseMessage: z.string().catch('') });

/** Where Bango is, and how the platform is known there. */
export interface BangoConnection {
  readonly baseUrl: () => string;
  readonly credentials: { readonly username: string; readonly password: string };
}

/** The platform as a client of Bango's Reseller API. */
export class BangoClient {
  readonly #agent = keepAliveAgent();

  constructor(private readonly connection: BangoConnection) {}

  /**
   * Makes a call. It is not repeated: the CRM decides what to do after a failure.
   *
   * @param correlationId passed on from the CRM's call
   * @throws BangoRefused for a 4xx, BangoUnavailable for 429, 5xx and where no answer came
   */
  async send(call: BangoCall, correlationId: string | null): Promise<BangoOutcome> {
    const response = await this.#request(call, correlationId);
    if (response.status === 429) {
      throw new BangoUnavailable(429, 'Bango takes no more requests at the moment.', retryAfter(response));
    }
    if (response.status >= 500 || response.status === 401) {
      throw new BangoUnavailable(
        503,
        `Bango cannot carry this out at the moment (${response.status}).`,
        retryAfter(response),
      );
    }
    if (response.status >= 300) {
      const { responseCode, responseMessage } = refused.parse(Object(response.data));
      throw new BangoRefused(response.status, responseCode, `Bango refused (${responseCode}): ${responseMessage}`);
    }
    return outcomeOf(response);
  }

  /** Closes connections. */
  stop(): void {
    this.#agent.destroy();
  }

  async #request(call: BangoCall, correlationId: string | null): Promise<AxiosResponse<unknown>> {
    const { method, path, body } = bangoRequest(call);
    try {
      return await axios.request<unknown>({
        method,
        url: `${this.connection.baseUrl()}${path}`,
        data: body,
        auth: this.connection.credentials,
        headers: {
          'User-Agent': PLATFORM_AGENT,
          'X-RequestIdentifier': randomUUID(),
          ...(correlationId === null ? {} : { 'x-correlation-id': correlationId }),
        },
        httpAgent: this.#agent,
        proxy: false,
        maxRedirects: 0,
        timeout: answerWithinMs,
        validateStatus: () => true,
      });
    } catch (error) {
      throw new BangoUnavailable(503, 'Bango cannot be reached.', {}, { cause: error });
    }
  }
}

function outcomeOf({ status, data }: AxiosResponse<unknown>): BangoOutcome {
  const { success, data: record, error } = accepted.safeParse(data);
  if (!success) {
    throw new BangoUnavailable(503, "Bango's answer cannot be understood.", {}, { cause: error });
  }
  const { parameters, ...state } = record;
  return { status, state, link: parameters ? { url: parameters.url, urlExpiry: parameters.urlExpiry } : null };
}

function retryAfter({ headers }: AxiosResponse): Record<string, string> {
  const value: unknown = headers['retry-after'];
  return typeof value === 'string' ? { 'retry-after': value } : {};
}
