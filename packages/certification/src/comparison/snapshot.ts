import type { LegRecord } from '@opentv-bango/evidence';
import type { Verdict } from '../verdicts';

/** What is compared of one leg of a run. It is small enough to be kept for every night, and needs no run folder. */
export interface Snapshot {
  run: SnapshotRun;
  /** Every scenario of the features, by its id; what the filter left out too. */
  scenarios: ReadonlyMap<string, SnapshotScenario>;
}

/** Which run it was, and what it was made with. */
export interface SnapshotRun {
  runId: string;
  /** UTC, ISO 8601. */
  startedAt: string;
  /** Who is certified, and where: only runs of the same are compared without being asked. */
  subject: Subject;
  suite: string;
  /** SHA-256 of the contract overlay; null where there was none. */
  overlay: string | null;
}

export interface Subject {
  target: 'simulator' | 'live';
  operator: string | null;
  environment: string | null;
  baseUrl: string | null;
  /** `platform`, or `crm` where the operator's own CRM is judged. */
  testee: string;
  deployment: LegRecord['deployment'];
  release: LegRecord['release'];
}

export interface SnapshotScenario {
  id: string;
  name: string;
  verdict: Verdict;
  /** False where the filter left it out. */
  selected: boolean;
  reason: string | null;
  /** Last day of the waiver that it was judged with. */
  waivedUntil: string | null;
  durationMs: number | null;
  /** One for each kind of call, in the order in which they were first made. */
  calls: CallSummary[];
}

/** All calls of one kind in one scenario. */
export interface CallSummary {
  /** The contract's operation, or the method and path where the contract knows none. */
  operation: string;
  /** Distinct statuses of the answers in order of size; `none` where no answer came. */
  statuses: string[];
  /** Paths of the fields of the answers (of the call itself where the platform calls the CRM), in alphabetical order. */
  fields: string[];
  /** True where the platform calls the CRM. */
  toCrm: boolean;
}

/** A scenario that was judged: the others say nothing of the platform. */
export function isJudged({ verdict }: Pick<SnapshotScenario, 'verdict'>): boolean {
  return verdict === 'PASSED' || verdict === 'WAIVED' || isFailing({ verdict });
}

/** FAILED or BLOCKED. */
export function isFailing({ verdict }: Pick<SnapshotScenario, 'verdict'>): boolean {
  return verdict === 'FAILED' || verdict === 'BLOCKED';
}
