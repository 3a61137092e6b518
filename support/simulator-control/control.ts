import { Agent } from 'node:http';
import type { AxiosInstance } from 'axios';
import { SetUpProblem } from '../errors';
import { createAxios } from '../http';

/** A call as the simulator's journal tells it. */
export interface JournaledCall {
  seq: number;
  at: string;
  durationMs: number;
  from: string;
  to: string;
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  status: number | null;
  responseHeaders: Record<string, string>;
  responseBody: unknown;
  correlationId: string | null;
  accountId: string | null;
  entitlementId: string | null;
}

/** What a rehearsal sets for accounts. */
export interface AccountSettings {
  crmCallbackUrl?: string;
  confirmations?: 'automatic' | 'held';
}

/** What the simulator can be made to do (architecture, "Control"): the capabilities `clock` and `merchant-side`. */
export class SimulatorControl {
  /** Gives up connections before the simulator does (5 s). */
  readonly #agent = new Agent({ keepAlive: true, timeout: 4_000 });
  readonly #axios: AxiosInstance;

  /** @param url of the simulator's control */
  constructor(url: string) {
    this.#axios = createAxios({
      baseURL: `${url}/_simulator`,
      headers: { 'Content-Type': 'application/json' },
      httpAgent: this.#agent,
      maxContentLength: Number.POSITIVE_INFINITY,
      responseType: 'json',
      timeout: 30_000,
    });
  }

  async prepareAccount(accountId: string, settings: AccountSettings): Promise<void> {
    await this.#call('PUT', this.#account(accountId), settings);
  }

  /** Settings for all accounts whose ids begin so. */
  async prepareFamily(prefix: string, settings: AccountSettings): Promise<void> {
    await this.#call('PUT', `/account-families/${encodeURIComponent(prefix)}`, settings);
  }

  /** Releases the confirmations that merchants hold back for an account. */
  async confirm(accountId: string): Promise<void> {
    await this.#call('POST', `${this.#account(accountId)}/confirm`);
  }

  async advanceClock(accountId: string, seconds: number): Promise<void> {
    await this.#call('POST', `${this.#account(accountId)}/clock`, { advanceSeconds: seconds });
  }

  async advanceToken(token: string, seconds: number): Promise<void> {
    await this.#call('POST', '/tokens/clock', { token, advanceSeconds: seconds });
  }

  /** Answers when no notification of the account is on its way. */
  async drain(accountId: string): Promise<void> {
    await this.#call('POST', `${this.#account(accountId)}/drain`);
  }

  /** Bango answers the next calls for the account so. */
  async fail(
    accountId: string,
    kind: 'throttled' | 'maintenance' | 'merchant-unreachable',
    times: number,
  ): Promise<void> {
    await this.#call('POST', `${this.#account(accountId)}/faults`, { kind, times });
  }

  async changeAtMerchant(entitlementId: string, change: { action: string; productId?: string }): Promise<void> {
    await this.#call('POST', `/entitlements/${encodeURIComponent(entitlementId)}/merchant`, change);
  }

  /** Bango sends its last notification about the entitlement again, or the last one with this reason. */
  async repeatNotification(entitlementId: string, reason?: string): Promise<void> {
    const path = `/entitlements/${encodeURIComponent(entitlementId)}/repeat-notification`;
    await this.#call('POST', path, reason ? { reason } : {});
  }

  /** @param without parties whose calls are left out */
  async journal(accountId: string, without: readonly string[]): Promise<JournaledCall[]> {
    const query = new URLSearchParams({ accountId, without: without.join(',') });
    const body = await this.#call('GET', `/journal?${query}`);
    const calls = Array.isArray(body) ? body : ((body as { calls?: unknown }).calls ?? []);
    return calls as JournaledCall[];
  }

  #account(accountId: string): string {
    return `/accounts/${encodeURIComponent(accountId)}`;
  }

  async #call(method: string, path: string, data?: object): Promise<unknown> {
    const answer = await this.#axios.request<unknown>({ method, url: path, data }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SetUpProblem('SIMULATOR_GONE', `The simulator's control does not answer: ${reason}.`);
    });
    if (answer.status >= 300) {
      throw new SetUpProblem(
        'SIMULATOR_CONTROL',
        `The simulator refused ${method} ${path} with ${answer.status}: ${JSON.stringify(answer.data)}.`,
      );
    }
    return answer.data;
  }
}
