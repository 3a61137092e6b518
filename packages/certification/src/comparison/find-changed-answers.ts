import { lastPassed, type PastScenario, pastOf } from './past';
import type { Snapshot, SnapshotScenario } from './snapshot';
import { keyOf, type WireChange, type WireChangeGroup, wireChanges } from './wire-change';

/** What changed so often among the last runs is no news. */
const UNSTEADY_AFTER = 3;
const LOOKED_AT = 10;

/**
 * Answers that changed in scenarios that passed before and still do: today's drift is tomorrow's failure.
 *
 * @param earlier the oldest first
 * @returns the same change once, with all its scenarios; what changes to and fro is left out
 */
export function findChangedAnswers(after: Snapshot, earlier: readonly Snapshot[]): WireChangeGroup[] {
  const groups = new Map<string, WireChangeGroup>();
  for (const scenario of after.scenarios.values()) {
    if (scenario.verdict !== 'PASSED') continue;
    const past = pastOf(scenario.id, earlier);
    const before = lastPassed(past);
    if (before === undefined) continue;
    for (const change of wireChanges(before.scenario, scenario)) {
      if (isUnsteady(change, past, scenario)) continue;
      const group = groups.get(keyOf(change)) ?? { ...change, scenarios: [] };
      groups.set(keyOf(change), group);
      group.scenarios.push(scenario.id);
    }
  }
  return [...groups.values()].sort((a, b) => b.scenarios.length - a.scenarios.length);
}

function isUnsteady(change: WireChange, past: readonly PastScenario[], now: SnapshotScenario): boolean {
  const passed = past.filter(({ scenario }) => scenario.verdict === 'PASSED').slice(-LOOKED_AT);
  const states = [...passed.map(({ scenario }) => scenario), now].map((scenario) => stateOf(change, scenario));
  return states.filter((state, index) => index > 0 && state !== states[index - 1]).length >= UNSTEADY_AFTER;
}

/** The part of a scenario's answers that a change is about. */
function stateOf({ kind, operation }: WireChange, { calls }: SnapshotScenario): string {
  if (kind === 'order') return calls.map((call) => call.operation).join();
  const call = calls.find((one) => one.operation === operation);
  if (kind === 'call') return String(call !== undefined);
  return JSON.stringify(kind === 'status' ? call?.statuses : call?.fields);
}
