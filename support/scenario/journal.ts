import { randomUUID } from 'node:crypto';
import type { Exchange, Party } from '@opentv-bango/evidence';
import type { JournaledCall } from '../simulator-control';
import type { CertificationWorld } from '../world/world';

/** Calls that the suite recorded itself; the journal adds the others. */
const SEEN_BY_US = ['CRM', 'tester', 'subscriber'];

/** Adds what only the simulator saw (OpenTV Platform with Bango, Bango with the merchant) to the evidence. */
export async function recordJournal(world: CertificationWorld): Promise<void> {
  const { control, recorder } = world.suite;
  if (!control) return;
  for (const { account } of world.participants.subscribers) {
    const unseen = await control.journal(account.id, SEEN_BY_US);
    recorder.recordAll(unseen.map((call) => exchangeOf(world, call)));
  }
}

function exchangeOf(world: CertificationWorld, call: JournaledCall): Exchange {
  return {
    id: randomUUID(),
    observedBy: 'simulator',
    leg: world.suite.leg,
    scenarioId: world.scenarioId,
    testCaseStartedId: world.testCaseStartedId,
    phase: 'step',
    step: null,
    from: call.from as Party,
    to: call.to as Party,
    operationId: null,
    startedAt: call.at,
    durationMs: call.durationMs,
    request: { method: call.method, url: call.url, headers: call.requestHeaders, body: call.requestBody },
    response:
      call.status === null ? null : { status: call.status, headers: call.responseHeaders, body: call.responseBody },
    error: null,
    correlationId: call.correlationId,
    accountId: call.accountId,
    entitlementId: call.entitlementId,
    attempt: 1,
    simulated: true,
    deviations: [],
    warnings: [],
  };
}
