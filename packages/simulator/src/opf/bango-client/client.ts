import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { BangoCall, BangoOutcome } from '../../model';
import { call, type IncomingAnswer } from '../../server';
import { BangoRefused, BangoUnavailable } from './errors';
import { bangoRequest } from './requests';

/** How the platform names itself to Bango. */
export const PLATFORM_AGENT = 'OpenTV-Platform';

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
  constructor(private readonly connection: BangoConnection) {}

  /**
   * Makes a call. It is not repeated: the CRM decides what to do after a failure.
   *
   * @param correlationId passed on from the CRM's call
   * @throws BangoRefused for a 4xx, BangoUnavailable for 429, 5xx and where no answer came
   */
  async send(wanted: BangoCall, correlationId: string | null): Promise<BangoOutcome> {
    const response = await this.#request(wanted, correlationId);
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
      const { responseCode, responseMessage } = refused.parse(Object(response.body));
      throw new BangoRefused(response.status, responseCode, `Bango refused (${responseCode}): ${responseMessage}`);
    }
    return outcomeOf(response);
  }

  async #request(wanted: BangoCall, correlationId: string | null): Promise<IncomingAnswer> {
    const { method, path, body } = bangoRequest(wanted);
    const { baseUrl, credentials } = this.connection;
    try {
      return await call({
        method,
        url: `${baseUrl()}${path}`,
        body,
        credentials,
        headers: {
          'User-Agent': PLATFORM_AGENT,
          'X-RequestIdentifier': randomUUID(),
          ...(correlationId === null ? {} : { 'x-correlation-id': correlationId }),
        },
      });
    } catch (error) {
      throw new BangoUnavailable(503, 'Bango cannot be reached.', {}, { cause: error });
    }
  }
}

function outcomeOf({ status, body }: IncomingAnswer): BangoOutcome {
  const { success, data: record, error } = accepted.safeParse(body);
  if (!success) {
    throw new BangoUnavailable(503, "Bango's answer cannot be understood.", {}, { cause: error });
  }
  const { parameters, ...state } = record;
  return { status, state, link: parameters ? { url: parameters.url, urlExpiry: parameters.urlExpiry } : null };
}

function retryAfter({ headers }: IncomingAnswer): Record<string, string> {
  const value = headers['retry-after'];
  return value === undefined ? {} : { 'retry-after': value };
}
