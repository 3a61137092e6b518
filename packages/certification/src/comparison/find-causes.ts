import type { Cause, FailingScenario } from './comparison';
import { lastPassed, pastOf } from './past';
import type { Snapshot } from './snapshot';
import { keyOf, type WireChange, type WireChangeGroup, wireChanges } from './wire-change';

/** A failing scenario with all that changed in its answers since it passed. */
interface Suspect {
  id: string;
  message: string;
  since: string;
  /** By key; `since` is the first run after the last green one that showed it. */
  changes: Map<string, { change: WireChange; since: string }>;
}

/**
 * Groups failures by what changed on the wire since they passed. The change that explains the most comes first, and what
 * it explains is not explained again. Where no answer changed, those that fail with the same words belong together.
 *
 * @param failing all failing scenarios of `after`
 * @param earlier the oldest first
 * @param passing changes in the answers of scenarios that pass
 */
export function findCauses(
  failing: readonly FailingScenario[],
  after: Snapshot,
  earlier: readonly Snapshot[],
  passing: readonly WireChangeGroup[],
): Cause[] {
  let open = failing.map((one) => suspect(one, after, earlier));
  const causes: Cause[] = [];
  for (let best = mostShared(open); best !== undefined; best = mostShared(open)) {
    const { key, change, explained, since } = best;
    const alsoIn = passing.find((group) => keyOf(group) === key)?.scenarios ?? [];
    causes.push({ change, message: null, since, scenarios: explained.map(({ id }) => id), alsoIn });
    open = open.filter((one) => !explained.includes(one));
  }
  return [...causes, ...sameWords(open)];
}

function suspect({ id, since, reason }: FailingScenario, after: Snapshot, earlier: readonly Snapshot[]): Suspect {
  const changes: Suspect['changes'] = new Map();
  const past = pastOf(id, earlier);
  const green = lastPassed(past);
  const now = after.scenarios.get(id);
  if (green !== undefined && now !== undefined) {
    const later = [
      ...past.filter(({ startedAt }) => startedAt > green.startedAt),
      { startedAt: after.run.startedAt, scenario: now },
    ];
    const seen = later.map((one) => ({ ...one, keys: wireChanges(green.scenario, one.scenario).map(keyOf) }));
    for (const change of wireChanges(green.scenario, now)) {
      const key = keyOf(change);
      const first = seen.find(({ keys }) => keys.includes(key));
      changes.set(key, { change, since: first?.startedAt ?? after.run.startedAt });
    }
  }
  return { id, since, message: withoutIds(reason ?? ''), changes };
}

function mostShared(open: readonly Suspect[]) {
  const groups = new Map<string, { key: string; change: WireChange; since: string; explained: Suspect[] }>();
  for (const one of open) {
    for (const [key, { change, since }] of one.changes) {
      const group = groups.get(key) ?? { key, change, since, explained: [] };
      groups.set(key, group);
      group.explained.push(one);
      if (since < group.since) group.since = since;
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.explained.length - a.explained.length || rank(a.change) - rank(b.change),
  )[0];
}

/** Of two changes that explain as many, another status is told rather than what follows from it. */
function rank({ kind }: WireChange): number {
  return ['status', 'field', 'call', 'order'].indexOf(kind);
}

function sameWords(open: readonly Suspect[]): Cause[] {
  const groups = new Map<string, Suspect[]>();
  for (const one of open) groups.set(one.message, [...(groups.get(one.message) ?? []), one]);
  return [...groups]
    .map(
      ([message, suspects]): Cause => ({
        change: null,
        message,
        since: suspects.map(({ since }) => since).sort()[0] ?? '',
        scenarios: suspects.map(({ id }) => id),
        alsoIn: [],
      }),
    )
    .sort((a, b) => b.scenarios.length - a.scenarios.length);
}

/** Ids and times differ in every scenario. */
function withoutIds(message: string): string {
  return message.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>').replace(/\b(?=[\w-]*\d)[\w-]{12,}\b/g, '<id>');
}
