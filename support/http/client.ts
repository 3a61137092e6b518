import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange, Party } from '@opentv-bango/evidence';
import { AxiosError, type AxiosResponse } from 'axios';
import pRetry from 'p-retry';
import { type Configuration, isAllowedHost } from '../configuration';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Recorder } from '../recording';
import { type Agents, createAgents } from './agents';
import type { Answer, Call, CallOrigin } from './call';
import { checkAnswer } from './check-answer';
import { Limiter } from './limiter';
import { isSetUpCode } from './network-code';
import { parsed } from './parsed';
import { transmit } from './transmit';

const LARGEST_ANSWER = 5 * 1024 * 1024;
const LARGEST_KEPT = 256 * 1024;
const LONGEST_WAIT_SECONDS = 30;

/** Sends requests, records each one with its answer, and checks answers with the contract. One per process. */
export class HttpClient {
  readonly #agents: Agents;
  readonly #limiter: Limiter;
  readonly #skew = new Map<Party, number>();

  constructor(
    private readonly configuration: Configuration,
    private readonly recorder: Recorder,
  ) {
    this.#agents = createAgents(configuration);
    this.#limiter = new Limiter(configuration.maxRequestsPerSecond);
  }

  /**
   * Sends a request. A safe one is repeated after a connection error, a 429 or a 5xx; every attempt is recorded.
   *
   * @throws SetUpProblem when no connection could be made, or the host may not be touched
   * @throws PlatformFailure `NO_ANSWER` when the connection was made but no whole answer came in time, `CONTRACT` when the
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

  async #attempt(call: Call, origin: CallOrigin, attempt: number): Promise<Answer> {
    await this.#limiter.turn();
    this.sent++;
    const startedAt = new Date();
    const exchange = (rest: Partial<Exchange>): Exchange => ({
      id: randomUUID(),
      observedBy: 'suite',
      leg: origin.leg,
      scenarioId: origin.scenarioId,
      testCaseStartedId: origin.testCaseStartedId,
      phase: origin.phase,
      step: origin.step,
      from: call.from,
      to: call.to,
      operationId: call.operation?.id ?? null,
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      request: { method: call.method, url: call.url, headers: call.headers ?? {}, body: keptBody(call.body).body },
      response: null,
      error: null,
      correlationId: call.correlationId,
      accountId: call.accountId ?? null,
      entitlementId: call.entitlementId ?? null,
      attempt,
      simulated: false,
      deviations: [],
      warnings: [],
      ...rest,
    });
    let response: AxiosResponse<string>;
    // The transport's timeout begins anew with each byte that comes.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), this.configuration.timeoutSeconds * 1000 + 1000);
    try {
      response = await transmit({
        method: call.method,
        url: call.url,
        headers: { 'User-Agent': 'opentv-bango-certification', ...call.headers },
        body: call.body,
        ...this.#agents.for(call.url, this.configuration.target === 'live' && !call.safe),
        largestAnswer: LARGEST_ANSWER,
        timeoutMs: this.configuration.timeoutSeconds * 1000,
        signal: limit.signal,
      });
    } catch (error) {
      const { code, message } = explain(error, call.url, this.configuration.timeoutSeconds);
      const recorded = this.recorder.record(exchange({ error: { code, message } }), origin.observer);
      // A merchant's page is not what is certified.
      const problem =
        isSetUpCode(code) || call.to === 'merchant'
          ? new SetUpProblem('UNREACHABLE', `${call.to} cannot be reached: ${message}.`, recorded.id)
          : new PlatformFailure('NO_ANSWER', `an answer of ${call.to}`, message, { exchange: recorded });
      throw new Repeatable(problem, null);
    } finally {
      clearTimeout(timer);
    }
    const { headers, body, kept } = read(response);
    const date = Date.parse(headers.date ?? '');
    if (!Number.isNaN(date)) this.#skew.set(call.to, date - Date.now());
    const checked = checkAnswer(call, response.status, headers, body, attempt);
    const recorded = this.recorder.record(
      exchange({
        response: { status: response.status, headers, ...kept },
        simulated: headers['x-simulated-by'] !== undefined,
        ...checked.findings,
      }),
      origin.observer,
    );
    const answer: Answer = {
      status: response.status,
      headers,
      setCookies: response.headers['set-cookie'] ?? [],
      body,
      decoded: checked.decoded,
      exchange: recorded,
      warn: (warning) => origin.observer?.warning({ ...warning, exchangeId: recorded.id }),
    };
    if (call.safe && (response.status >= 500 || response.status === 429)) {
      if (attempt <= this.configuration.retries) await wait(askedToWaitMs(headers['retry-after']));
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

/** `Retry-After` in seconds, as far as a run can wait for it. */
function askedToWaitMs(retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WAIT_SECONDS) * 1000 : 0;
}

function explain(error: unknown, url: string, timeoutSeconds: number): { code: string; message: string } {
  const { host } = new URL(url);
  if (!(error instanceof AxiosError)) return { code: 'UNKNOWN', message: `${host}: ${String(error)}` };
  const code = error.code ?? 'UNKNOWN';
  if (code === 'ECONNABORTED' || code === 'ERR_CANCELED') {
    return { code: 'TIMEOUT', message: `${host} did not answer within ${timeoutSeconds} s` };
  }
  if (/maxContentLength/.test(error.message)) {
    return { code: 'TOO_LARGE', message: `the answer of ${host} is larger than ${LARGEST_ANSWER} bytes` };
  }
  const cause = error.message || (error.cause instanceof Error ? error.cause.message : code);
  return { code, message: `${host}: ${cause}${cause.includes(code) ? '' : ` (${code})`}` };
}

function read(response: AxiosResponse<string>) {
  const headers = Object.fromEntries(
    Object.entries(response.headers)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]),
  );
  const kept = keptBody(response.data);
  return { headers, body: kept.parsed, kept: { body: kept.body, ...kept.note } };
}

function keptBody(text: string | undefined) {
  if (text === undefined || text === '') return { parsed: undefined, body: null, note: {} };
  const content = parsed(text);
  if (text.length <= LARGEST_KEPT) return { parsed: content, body: content, note: {} };
  return { parsed: content, body: text.slice(0, LARGEST_KEPT), note: { truncatedFrom: Buffer.byteLength(text) } };
}
