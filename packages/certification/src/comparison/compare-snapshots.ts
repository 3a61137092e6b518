import { UserError } from '@opentv-bango/contract';
import type { Comparison, FailingScenario, NamedScenario } from './comparison';
import { findCauses } from './find-causes';
import { findChangedAnswers } from './find-changed-answers';
import { findSlower } from './find-slower';
import { failingSince, pastOf } from './past';
import { isFailing, isJudged, type Snapshot, type SnapshotRun, type SnapshotScenario } from './snapshot';
import { keyOf } from './wire-change';

/**
 * What is new in a leg of a run. A scenario is compared with the last run that judged it, so that a run that was narrowed
 * to a few scenarios hides nothing from the next one.
 *
 * @param after the later run
 * @param earlier earlier runs of the same subject, the oldest first; the last one is what it is compared with
 * @throws UserError `NOT_COMPARABLE` for a rehearsal and a live run
 */
export function compareSnapshots(after: Snapshot, earlier: readonly Snapshot[]): Comparison {
  const before = earlier.at(-1) ?? null;
  if (before !== null) refuseOtherTarget(before.run, after.run);
  const changed = findChangedAnswers(after, earlier);
  const failing = [...after.scenarios.values()].filter(isFailing).map((one) => failingOf(one, after, earlier));
  const causes = before === null ? [] : findCauses(failing, after, earlier, changed);
  const explained = new Set(causes.flatMap(({ change }) => (change === null ? [] : [keyOf(change)])));
  const isOld = ({ since }: FailingScenario): boolean => since < after.run.startedAt;
  return {
    before: before?.run ?? null,
    after: after.run,
    warnings: before === null ? [] : differences(before.run, after.run),
    newlyFailing: failing.filter((one) => !isOld(one)),
    stillFailing: failing.filter(isOld),
    ...movesOf(after, earlier),
    slower: findSlower(after, earlier),
    answers: changed.filter((group) => !explained.has(keyOf(group))),
    causes,
  };
}

function failingOf(scenario: SnapshotScenario, after: Snapshot, earlier: readonly Snapshot[]): FailingScenario {
  const past = pastOf(scenario.id, earlier);
  return {
    ...named(scenario),
    since: failingSince(past) ?? after.run.startedAt,
    waivedUntil: past.at(-1)?.scenario.waivedUntil ?? null,
  };
}

type Moves = Pick<Comparison, 'fixed' | 'notJudged' | 'failingLeftOut' | 'added' | 'removed'>;

function movesOf(after: Snapshot, earlier: readonly Snapshot[]): Moves {
  const now = [...after.scenarios.values()];
  const last = earlier.at(-1);
  const lastOf = ({ id }: SnapshotScenario): SnapshotScenario | undefined => pastOf(id, earlier).at(-1)?.scenario;
  const failedBefore = (scenario: SnapshotScenario): boolean => {
    const known = lastOf(scenario);
    return known !== undefined && isFailing(known);
  };
  const unjudged = now.filter((scenario) => !isJudged(scenario));
  const isKnown = ({ id }: SnapshotScenario): boolean => earlier.some(({ scenarios }) => scenarios.has(id));
  const wasJudged = ({ id }: SnapshotScenario): boolean => {
    const known = last?.scenarios.get(id);
    return known !== undefined && isJudged(known);
  };
  return {
    fixed: now.filter((one) => isJudged(one) && !isFailing(one) && failedBefore(one)).map(named),
    notJudged: unjudged.filter((one) => one.selected && wasJudged(one)).map(named),
    failingLeftOut: unjudged.filter((one) => !one.selected && failedBefore(one)).map(named),
    added: last === undefined ? [] : now.filter((one) => !isKnown(one)).map(named),
    removed: [...(last?.scenarios.values() ?? [])].filter(({ id }) => !after.scenarios.has(id)).map(named),
  };
}

function named({ id, name, verdict, reason }: SnapshotScenario): NamedScenario {
  return { id, name, verdict, reason };
}

function refuseOtherTarget(before: SnapshotRun, after: SnapshotRun): void {
  if (before.subject.target === after.subject.target) return;
  const [rehearsal, live] = before.subject.target === 'simulator' ? [before, after] : [after, before];
  throw new UserError(
    'NOT_COMPARABLE',
    `${rehearsal.runId} is a rehearsal and ${live.runId} a live run: compare two rehearsals or two live runs.`,
  );
}

/** What else than the platform may have changed. */
function differences(before: SnapshotRun, after: SnapshotRun): string[] {
  const differ = (what: string, a: string | null, b: string | null): string[] =>
    a === b ? [] : [`The runs differ in ${what}: ${a ?? 'none'} before, ${b ?? 'none'} now.`];
  return [
    ...differ('the version of the suite', before.suite, after.suite),
    ...differ('the contract overlay', before.overlay?.slice(0, 12) ?? null, after.overlay?.slice(0, 12) ?? null),
    ...differ('the release', before.subject.release, after.subject.release),
    ...differ('what is certified', before.subject.testee, after.subject.testee),
    ...differ('the operator', before.subject.operator, after.subject.operator),
    ...differ('the environment', before.subject.environment, after.subject.environment),
    ...differ('the address of the platform', before.subject.baseUrl, after.subject.baseUrl),
  ];
}
