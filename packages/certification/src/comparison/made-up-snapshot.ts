import type { CallSummary, Snapshot, SnapshotRun, SnapshotScenario } from './snapshot';

/** A snapshot from a few words, for tests: the night of `day` December 2026. */
export function madeUpSnapshot(
  day: number,
  scenarios: Record<string, Partial<SnapshotScenario>>,
  run: Partial<SnapshotRun> = {},
): Snapshot {
  const date = `2026-12-${String(day).padStart(2, '0')}`;
  return {
    run: {
      runId: `run-${day}`,
      startedAt: `${date}T02:00:00.000Z`,
      subject: {
        target: 'live',
        operator: 'Example Telecom',
        environment: null,
        baseUrl: 'https://opf.example',
        testee: 'platform',
        deployment: 'ssp',
        release: '25.12',
      },
      suite: '0.1.0',
      overlay: null,
      ...run,
    },
    scenarios: new Map(Object.entries(scenarios).map(([id, changes]) => [id, madeUpScenario(id, changes)])),
  };
}

function madeUpScenario(id: string, changes: Partial<SnapshotScenario>): SnapshotScenario {
  return {
    id,
    name: `The scenario ${id}`,
    verdict: 'PASSED',
    selected: true,
    reason: null,
    waivedUntil: null,
    durationMs: 100,
    calls: [madeUpCall()],
    ...changes,
  };
}

/** A suspension that was answered with 200. */
export function madeUpCall(changes: Partial<CallSummary> = {}): CallSummary {
  return { operation: 'gatewayUpdate', statuses: ['200'], fields: ['matchedCount'], toCrm: false, ...changes };
}
