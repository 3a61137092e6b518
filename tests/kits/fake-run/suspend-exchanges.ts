import type { Exchange } from '@opentv-bango/evidence';
import { fakeExchange } from './fake-exchange';

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-simulated-by': 'opentv-bango-certification',
  date: 'Sat, 21 Nov 2026 08:00:00 GMT',
};

/** The scenario that makes the calls. */
export interface ScenarioCalls {
  leg: string;
  scenarioId: string;
  testCaseStartedId: string;
  /** Milliseconds since 1970 of the first call. */
  start: number;
  steps: readonly string[];
}

/** The calls of a scenario that suspends an active subscription: set-up, the change, what is looked at, clean-up. */
export function suspendExchanges({ leg, scenarioId, testCaseStartedId, start, steps }: ScenarioCalls): Exchange[] {
  const entitlementId = `ent-${leg}-${scenarioId}`;
  const accountId = `acc-${leg}-${scenarioId}`;
  const gateway = 'https://opf.example/crm-gateway';
  const listed = (status: string): Partial<Exchange> => ({
    operationId: 'gatewayList',
    request: {
      method: 'GET',
      url: `${gateway}/v1/rmg/v1/entitlements?filter=${encodeURIComponent(JSON.stringify({ accountId }))}`,
      headers: { authorization: 'Bearer REDACTED', 'nv-tenant-id': 'operator-1' },
      body: null,
    },
    response: {
      status: 200,
      headers: JSON_HEADERS,
      body: { totalRecords: 1, resourceSet: [{ _id: entitlementId, accountId, productId: 'BANGO_US_MUSIC', status }] },
    },
  });
  const put = (status: number, body: unknown): Partial<Exchange> => ({
    operationId: 'gatewayUpdate',
    request: {
      method: 'PUT',
      url: `${gateway}/v2/rmg/v1/entitlements/${entitlementId}`,
      headers: { authorization: 'Bearer REDACTED', 'content-type': 'application/json' },
      body: { status: 'SUSPENDED' },
    },
    response: { status, headers: JSON_HEADERS, body },
  });
  const calls: (Partial<Exchange> & { step: string | null })[] = [
    {
      step: steps[0] ?? null,
      operationId: 'gatewayPurchase',
      entitlementId: null,
      request: {
        method: 'POST',
        url: `${gateway}/v2/rmg/v1/entitlements`,
        headers: { authorization: 'Bearer REDACTED', 'content-type': 'application/json' },
        body: { accountId, productId: 'BANGO_US_MUSIC', productType: 'THIRDPARTY', status: 'PENDING' },
      },
      response: { status: 201, headers: JSON_HEADERS, body: { _id: entitlementId } },
    },
    {
      step: steps[0] ?? null,
      from: 'subscriber',
      to: 'merchant',
      request: { method: 'GET', url: 'https://music.example/activate/REDACTED', headers: {}, body: null },
      response: { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' },
    },
    { step: steps[0] ?? null, ...listed('ACTIVE') },
    { step: steps[1] ?? null, ...put(200, { matchedCount: 1, modifiedCount: 1 }) },
    { step: steps[2] ?? null, ...listed('SUSPENDED') },
    { step: steps[2] ?? null, ...put(400, { errorCode: 'INVALID_STATE', message: 'It is suspended.' }) },
  ];
  return calls.map((call, index) =>
    fakeExchange({
      entitlementId,
      ...call,
      id: `${testCaseStartedId}-${index + 1}`,
      leg,
      scenarioId,
      testCaseStartedId,
      accountId,
      startedAt: new Date(start + index * 20).toISOString(),
    }),
  );
}
