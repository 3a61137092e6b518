import type { Verdict } from '../verdicts';
import type { SnapshotRun } from './snapshot';
import type { WireChange, WireChangeGroup } from './wire-change';

/** What is new in one leg of a run. */
export interface Comparison {
  /** The run that it is compared with; null where there is none. */
  before: SnapshotRun | null;
  after: SnapshotRun;
  /** What keeps the two from being compared like with like, one sentence each. */
  warnings: string[];
  newlyFailing: FailingScenario[];
  stillFailing: FailingScenario[];
  fixed: NamedScenario[];
  /** Judged before, and chosen this time, but not judged: nothing is known of them any more. */
  notJudged: NamedScenario[];
  /** Failed the last time, and left out by the filter this time. */
  failingLeftOut: NamedScenario[];
  added: NamedScenario[];
  removed: NamedScenario[];
  slower: SlowerScenario[];
  /** Answers that changed in scenarios that passed before and still do. */
  answers: WireChangeGroup[];
  /** What explains the failures, the most first; each failing scenario belongs to at most one. */
  causes: Cause[];
}

export interface NamedScenario {
  id: string;
  name: string;
  verdict: Verdict;
  reason: string | null;
}

export interface FailingScenario extends NamedScenario {
  /** Start of the first run of the unbroken row of runs in which it fails. UTC, ISO 8601. */
  since: string;
  /** The last day of the waiver that covered it the last time; null where none did. */
  waivedUntil: string | null;
}

export interface SlowerScenario extends NamedScenario {
  durationMs: number;
  /** Median of the runs before. */
  usualMs: number;
}

/** What several failing scenarios have in common. */
export interface Cause {
  /** What changed in the answers since they passed; null where nothing did, and they fail with the same words. */
  change: WireChange | null;
  /** What they fail with, where no answer changed. */
  message: string | null;
  /** Start of the first run that showed it. UTC, ISO 8601. */
  since: string;
  /** Ids of the failing scenarios that it explains. */
  scenarios: string[];
  /** Ids of scenarios that pass although they show the same change. */
  alsoIn: string[];
}

/** True where there is nothing that a morning's reader must know. */
export function isNothingNew(comparison: Comparison): boolean {
  const { newlyFailing, fixed, notJudged, added, removed, slower, answers } = comparison;
  return [newlyFailing, fixed, notJudged, added, removed, slower, answers].every((list) => list.length === 0);
}
