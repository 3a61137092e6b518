import { randomUUID } from 'node:crypto';
import type { Exchange } from '@opentv-bango/evidence';
import { refusalWarnings } from './authentication';
import type { ReceivedCall } from './received-call';

/** A call to the CRM endpoint as evidence, as long as nobody says which scenario it belongs to. */
export function callExchange(leg: string, call: ReceivedCall): Exchange {
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
    simulated: call.headers['x-simulated-by'] !== undefined,
    deviations: [],
    warnings: refusalWarnings(call),
  };
}

function idIn(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}
