import { setTimeout as wait } from 'node:timers/promises';
import type { Party } from '@opentv-bango/evidence';
import type { AxiosInstance } from 'axios';
import pRetry from 'p-retry';
import pThrottle from 'p-throttle';
import { type Configuration, isAllowedHost } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Recorder } from '../recording';
import { type Agents, createAgents } from './agents';
import { createAxios, requestHeaders } from './axios-instance';
import type { Answer, Call, CallOrigin } from './call';
import { Attempt, recordExchanges } from './record-exchanges';
import { askedToWaitMs } from './retry-after';

/** Sends requests, records each one with its answer, and checks answers with the contract. One per process. */
export class HttpClient {
  readonly #agents: Agents;
  readonly #axios: AxiosInstance;
  readonly #turn: () => Promise<void>;
  readonly #skew = new Map<Party, number>();

  constructor(
    private readonly configuration: Configuration,
    recorder: Recorder,
  ) {
    this.#agents = createAgents(configuration);
    this.#turn = turns(configuration.maxRequestsPerSecond);
    this.#axios = createAxios({
      timeout: configuration.timeoutSeconds * 1000,
      // Some requests of the scenarios are not valid JSON on purpose.
      transformRequest: (body) => body,
    });
    recordExchanges(this.#axios, recorder, configuration.timeoutSeconds);
  }

  /**
   * Sends a request. A safe one is repeated after a connection error, a 429 or a 5xx; every attempt is recorded.
   *
   * @throws SetUpProblem when no connection could be made, or the host may not be touched
   * @throws PlatformFailure `NO_ANSWER` when the connection was made but no whole answer came in time, `CONTRACT` when
   * the
   *   answer departs from what is stated or an assumed rule
   */
  async send(call: Call, origin: CallOrigin): Promise<Answer> {
    this.#refuseOtherHosts(call);
    const answer = await pRetry((attempt) => this.#attempt(call, origin, attempt), {
      retries: call.safe ? this.configuration.retries : 0,
      minTimeout: 200,
      factor: 2,
      shouldRetry: ({ error }) => error instanceof Repeatable,
    }).catch((error: unknown) => {
      if (!(error instanceof Repeatable)) throw error;
      if (error.answer) return error.answer;
      throw error.problem;
    });
    const failing = answer.exchange.deviations.find((deviation) => deviation.basis !== 'assumed-shape');
    if (failing) {
      throw new PlatformFailure(
        'CONTRACT',
        `an answer as ${failing.source ?? 'the specification'} says`,
        `${failing.where} ${failing.message}`,
        { exchange: answer.exchange },
      );
    }
    return answer;
  }

  /** How many requests this process has sent: nothing was asked for as long as it stays the same. */
  sent = 0;

  /** How far the clock of a party is ahead of ours, in milliseconds, by the `Date` header of its last answer. */
  skewMs(party: Party): number {
    return this.#skew.get(party) ?? 0;
  }

  close(): void {
    this.#agents.close();
  }

  /** Merchants' pages come from the platform's answers and are opened as any subscriber would. */
  #refuseOtherHosts({ from, url }: Call): void {
    const { target, allowHosts } = this.configuration;
    if (target !== 'live' || from === 'subscriber' || isAllowedHost(new URL(url), allowHosts)) return;
    throw new SetUpProblem('HOST_NOT_ALLOWED', `${new URL(url).host} is not in CERTIFY_ALLOW_HOSTS: nothing was sent.`);
  }

  async #attempt(call: Call, origin: CallOrigin, number: number): Promise<Answer> {
    await this.#turn();
    this.sent++;
    const attempt = new Attempt(call, origin, number);
    // The timeout of axios restarts with each byte received; this one does not.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.configuration.timeoutSeconds * 1000 + 1000);
    await this.#axios
      .request<string>({
        method: call.method,
        url: call.url,
        headers: requestHeaders({ 'User-Agent': 'opentv-bango-certification', ...call.headers }, call.body),
        data: call.body,
        ...this.#agents.for(call.url, this.configuration.target === 'live' && !call.safe),
        signal: limit.signal,
        attempt,
      })
      .catch((problem: unknown) => {
        throw problem instanceof SetUpProblem || problem instanceof PlatformFailure
          ? new Repeatable(problem, null)
          : problem;
      })
      .finally(() => clearTimeout(timer));
    const { answer } = attempt;
    if (!answer) throw new Error('The answer was not recorded.');
    const date = Date.parse(answer.headers.date ?? '');
    if (!Number.isNaN(date)) this.#skew.set(call.to, date - Date.now());
    if (call.safe && (answer.status >= 500 || answer.status === 429)) {
      if (number <= this.configuration.retries) await wait(askedToWaitMs(answer.headers));
      throw new Repeatable(null, answer);
    }
    return answer;
  }
}

/** An attempt that may be repeated; carries what it ends with when it is the last one. */
class Repeatable extends Error {
  constructor(
    readonly problem: Error | null,
    readonly answer: Answer | null,
  ) {
    super('may be repeated');
  }
}

/** Spaces requests evenly, so that a live platform is not flooded; null does not limit. */
function turns(perSecond: number | null): () => Promise<void> {
  if (perSecond === null) return async () => undefined;
  return pThrottle({ limit: 1, interval: 1000 / perSecond })(async () => undefined);
}
