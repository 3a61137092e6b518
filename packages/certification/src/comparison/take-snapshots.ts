import type { LegRecord, RunRecord } from '@opentv-bango/evidence';
import type { Run } from '../run';
import type { RunVerdicts, ScenarioResult } from '../verdicts';
import { type Call, readCall, summariseCalls } from './call-summary';
import type { Snapshot, SnapshotScenario, Subject } from './snapshot';

/**
 * Takes what is compared of a finished run.
 *
 * @param run as `readRun` gives it
 * @param verdicts what it came to
 * @returns one for each leg
 */
export function takeSnapshots(run: Run, verdicts: Pick<RunVerdicts, 'scenarios'>): Snapshot[] {
  const calls = callsByAttempt(run);
  return run.record.legs.map((leg) => ({
    run: {
      runId: run.record.runId,
      startedAt: run.record.startedAt,
      subject: subjectOf(run.record, leg),
      suite: suiteOf(run.record.suite),
      overlay: run.record.inputs.contractOverlay?.sha256 ?? null,
    },
    scenarios: new Map(
      verdicts.scenarios
        .filter((scenario) => scenario.leg === leg.name)
        .map((scenario) => [
          scenario.id,
          scenarioOf(scenario, calls.get(`${scenario.leg}/${scenario.testCaseStartedId}`) ?? []),
        ]),
    ),
  }));
}

/** Who is certified by a leg, and where. */
export function subjectOf(record: RunRecord, { deployment, release }: LegRecord): Subject {
  const { target, operator, environment, baseUrl, configuration } = record;
  const testee = configuration.CERTIFY_TESTEE ?? 'platform';
  return { target, operator, environment, baseUrl, testee, deployment, release };
}

function callsByAttempt(run: Run): Map<string, Call[]> {
  const calls = new Map<string, Call[]>();
  for (const exchange of run.exchanges()) {
    const call = exchange.testCaseStartedId === null ? null : readCall(exchange);
    if (call === null) continue;
    const key = `${exchange.leg}/${exchange.testCaseStartedId}`;
    calls.set(key, [...(calls.get(key) ?? []), call]);
  }
  return calls;
}

function scenarioOf(result: ScenarioResult, calls: readonly Call[]): SnapshotScenario {
  const { id, name, verdict, selected, reason, waiver, durationMs } = result;
  return {
    ...{ id, name, verdict, selected, durationMs },
    // A scenario that was left out repeats the filter in its reason.
    reason: selected ? reason : null,
    waivedUntil: waiver?.until ?? null,
    calls: summariseCalls(calls),
  };
}

function suiteOf({ version, commit, dirty }: RunRecord['suite']): string {
  const known = commit === null ? '' : ` (commit ${commit.slice(0, 8)}${dirty === true ? ', changed' : ''})`;
  return `${version}${known}`;
}
