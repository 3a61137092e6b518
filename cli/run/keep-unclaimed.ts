import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange, Redactor } from '../../evidence';
import type { ReceivedCall } from '../../support';

/**
 * Keeps the calls to the CRM endpoint that no scenario asked for: they are evidence all the same.
 *
 * @param folder the run folder
 * @param calls as the endpoint gives them when it stops
 */
export async function keepUnclaimed(
  folder: string,
  leg: string,
  calls: readonly ReceivedCall[],
  redactor: Redactor,
): Promise<void> {
  const lines = calls.map((call) => `${JSON.stringify(redactor.redactExchange(exchangeOf(leg, call)))}\n`);
  if (lines.length > 0) await appendFile(join(folder, 'exchanges.ndjson'), lines.join(''));
}

function exchangeOf(leg: string, call: ReceivedCall): Exchange {
  return {
    id: randomUUID(),
    observedBy: 'suite',
    leg,
    scenarioId: null,
    testCaseStartedId: null,
    phase: 'after-run',
    step: null,
    from: 'OpenTV Platform',
    to: 'CRM',
    operationId: null,
    startedAt: call.at,
    durationMs: call.durationMs,
    request: { method: call.method, url: call.url, headers: call.headers, body: call.body },
    response: { status: call.answer.status, headers: {}, body: call.answer.body },
    error: null,
    correlationId: call.headers['x-correlation-id'] ?? null,
    accountId: idIn(call.body, 'accountId'),
    entitlementId: idIn(call.body, 'entitlementId'),
    attempt: 1,
    simulated: false,
    deviations: [],
    warnings: [],
  };
}

function idIn(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}
