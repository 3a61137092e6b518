import type { Exchange } from '@opentv-bango/evidence';

/** A complete exchange; fields that are not given are those of a plain call of the CRM. */
export function fakeExchange(changes: Partial<Exchange> & Pick<Exchange, 'id'>): Exchange {
  return {
    observedBy: 'suite',
    leg: 'ssp',
    scenarioId: null,
    testCaseStartedId: null,
    phase: 'step',
    step: null,
    from: 'CRM',
    to: 'OpenTV Platform',
    operationId: null,
    startedAt: '2026-11-21T08:00:00.000Z',
    durationMs: 12,
    request: { method: 'GET', url: 'https://opf.example/', headers: {}, body: null },
    response: { status: 200, headers: {}, body: null },
    error: null,
    correlationId: 'c1a9f7de-6f3e-4d57-9c9e-0b6f3f0f2a11',
    accountId: 'acc-1',
    entitlementId: null,
    attempt: 1,
    simulated: true,
    deviations: [],
    warnings: [],
    ...changes,
  };
}
