import { randomUUID } from 'node:crypto';
import type { Exchange } from '@opentv-bango/evidence';
import type { AxiosInstance, AxiosResponse } from 'axios';
import { PlatformFailure, SetUpProblem } from '../errors';
import type { Recorder } from '../recording';
import type { Answer, Call, CallOrigin } from './call';
import { checkAnswer } from './check-answer';
import { explainError, isSetUpCode } from './explain-error';
import { understoodStatus } from './understood-status';

const LARGEST_STORED = 256 * 1024;

/** What a request of the suite carries through axios (which copies plain objects), so that interceptors know whose it is. */
export class Attempt {
  readonly startedAt = new Date();
  /** Filled by the interceptors once the exchange is recorded. */
  answer: Answer | null = null;

  /** @param number 1, 2, ... */
  constructor(
    readonly call: Call,
    readonly origin: CallOrigin,
    readonly number: number,
  ) {}
}

declare module 'axios' {
  interface AxiosRequestConfig {
    attempt?: Attempt;
  }
}

/**
 * Adds interceptors that record each exchange, redacted, with what the contract says of the answer.
 *
 * A recorded answer stands in `config.attempt.answer`. Where none came, the request is rejected with a `SetUpProblem`
 * (no connection could be made) or a `PlatformFailure` `NO_ANSWER`.
 *
 * @param timeoutSeconds how long an answer may take, for the message
 */
export function recordExchanges(instance: AxiosInstance, recorder: Recorder, timeoutSeconds: number): void {
  instance.interceptors.response.use(
    (response) => {
      const { attempt } = response.config;
      if (attempt) attempt.answer = recordAnswer(attempt, response, recorder);
      return response;
    },
    (error: unknown) => {
      const attempt = attemptOf(error);
      throw attempt ? recordFailure(attempt, error, recorder, timeoutSeconds) : error;
    },
  );
}

function recordAnswer(attempt: Attempt, response: AxiosResponse<string>, recorder: Recorder): Answer {
  const { call, origin } = attempt;
  const headers = headersOf(response);
  const { content, kept } = keptBody(response.data);
  const status = understoodStatus(call, response.status, content);
  const checked = checkAnswer(call, status, headers, content, attempt.number);
  if (status !== response.status) {
    const message = `a refusal with ${status} came with HTTP ${response.status}, in resultCode`;
    checked.findings.warnings.push({ point: 'refusal-in-200', message });
  }
  const exchange = recorder.record(
    exchangeOf(attempt, {
      response: { status: response.status, headers, ...kept },
      simulated: headers['x-simulated-by'] !== undefined,
      ...checked.findings,
    }),
    origin.observer,
  );
  return {
    status,
    headers,
    setCookies: response.headers['set-cookie'] ?? [],
    body: content,
    decoded: checked.decoded,
    exchange,
    warn: (warning) => origin.observer?.warning({ ...warning, exchangeId: exchange.id }),
  };
}

function recordFailure(attempt: Attempt, error: unknown, recorder: Recorder, timeoutSeconds: number): Error {
  const { call, origin } = attempt;
  const { code, message } = explainError(error, call.url, timeoutSeconds);
  const exchange = recorder.record(exchangeOf(attempt, { error: { code, message } }), origin.observer);
  // A merchant's page is not what is certified.
  return isSetUpCode(code) || call.to === 'merchant'
    ? new SetUpProblem('UNREACHABLE', `${call.to} cannot be reached: ${message}.`, exchange.id)
    : new PlatformFailure('NO_ANSWER', `an answer of ${call.to}`, message, { exchange });
}

function exchangeOf({ call, origin, number, startedAt }: Attempt, rest: Partial<Exchange>): Exchange {
  return {
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
    request: { method: call.method, url: call.url, headers: call.headers ?? {}, body: keptBody(call.body).kept.body },
    response: null,
    error: null,
    correlationId: call.correlationId,
    accountId: call.accountId ?? null,
    entitlementId: call.entitlementId ?? null,
    attempt: number,
    simulated: false,
    deviations: [],
    warnings: [],
    ...rest,
  };
}

function headersOf(response: AxiosResponse<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}

function keptBody(text: string | undefined): { content: unknown; kept: { body: unknown; truncatedFrom?: number } } {
  if (text === undefined || text === '') return { content: undefined, kept: { body: null } };
  const content = parsed(text);
  if (text.length <= LARGEST_STORED) return { content, kept: { body: content } };
  return { content, kept: { body: text.slice(0, LARGEST_STORED), truncatedFrom: Buffer.byteLength(text) } };
}

function attemptOf(error: unknown): Attempt | undefined {
  return typeof error === 'object' && error !== null && 'config' in error
    ? (error.config as { attempt?: Attempt } | undefined)?.attempt
    : undefined;
}

/** @returns what a body says where it is JSON, else the body as it came */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
