import type {
  FactsAttachment,
  LegRecord,
  UnobservedAttachment,
  Waiver,
  WarningAttachment,
} from '@opentv-bango/evidence';
import type { Verdict, VerdictCounts } from './verdict';

/** What one scenario came to in one leg, and everything that a report says about it. */
export interface ScenarioResult {
  leg: string;
  deployment: LegRecord['deployment'];
  release: LegRecord['release'];
  /** The `@id:` tag without its prefix; `<path>:<line>` where the scenario has none. */
  id: string;
  name: string;
  feature: string;
  featurePath: string;
  line: number;
  /** `UC-01` ... */
  useCases: string[];
  /** `BC-00` ..., or ids of the catalogue in use. */
  testCases: string[];
  tags: string[];
  /** False when the filter left it out; its verdict is NOT_RUN then. */
  selected: boolean;
  verdict: Verdict;
  /** One sentence; null for a plain pass. */
  reason: string | null;
  /** The waiver that made WAIVED of FAILED; `failure` says what failed. */
  waiver: Waiver | null;
  oneSided: UnobservedAttachment[];
  warnings: WarningAttachment[];
  failure: ScenarioFailure | null;
  facts: FactsAttachment | null;
  /** The steps of the scenario, and the hooks that failed or made exchanges. */
  steps: StepResult[];
  /** UTC, ISO 8601; null when it never started. */
  startedAt: string | null;
  endedAt: string | null;
  durationMs: number | null;
  testCaseStartedId: string | null;
  /** Set where the scenario itself is at fault, not the platform. */
  problem: ScenarioProblem | null;
}

export type ScenarioProblem =
  | 'undefined'
  | 'ambiguous'
  | 'pending'
  | 'unknown'
  | 'empty'
  | 'misused'
  | 'skipped-without-reason';

export interface ScenarioFailure {
  /** Keyword and text of the step, or `Before: <hook>`. */
  step: string;
  /** What was expected and what came, without a stack trace. */
  message: string;
  /** The stable code of the error class, where one was attached. */
  code: string | null;
  exchangeId: string | null;
  /** Line of the step in the feature file; the scenario's own for hooks. */
  line: number;
}

export interface StepResult {
  /** `Given`, `And` ...; `Before` or `After` for hooks. */
  keyword: string;
  text: string;
  /** Cucumber's status; `NOT_RUN` where the step was never reached. */
  status: string;
  /** UTC, ISO 8601; empty where the step was never reached. */
  startedAt: string;
  durationMs: number;
  exchangeIds: string[];
  message: string | null;
}

/** A use case or test case over all legs. */
export interface CaseVerdict {
  id: string;
  /** From the catalogue, or the feature's name; null where neither says. */
  title: string | null;
  /** The worst over the legs. */
  verdict: Verdict;
  /** One for each leg, in the order of the run record. */
  legs: LegVerdict[];
}

export interface LegVerdict {
  leg: string;
  verdict: Verdict;
  counts: VerdictCounts;
  total: number;
  /** Ids of its scenarios. */
  scenarios: string[];
  /** Distinct reasons of those that did not pass. */
  reasons: string[];
}

/** A leg that ended before it was known which scenarios there are, and what its cases came to. */
export interface Unplanned {
  leg: string;
  verdict: Extract<Verdict, 'NOT_RUN' | 'BLOCKED'>;
  reason: string;
}

/** A point of the contract where answers were accepted with a warning. */
export interface WarningSummary {
  point: string;
  message: string;
  count: number;
  /** `<leg>/<scenario id>`, distinct. */
  scenarios: string[];
}

/** Planned = run = reported, scenario by scenario. */
export interface Accounting {
  /** Scenarios that the filter chose, all legs. */
  planned: number;
  /** Of these: started and finished. */
  run: number;
  /** Of these: with a verdict of their own in this result. */
  reported: number;
  /** One sentence for each scenario that is counted differently. */
  lost: string[];
}

/** A waiver, and what came of it. */
export interface WaiverUse extends Waiver {
  /** The scenarios that failed and are WAIVED for it: `<leg>/<scenario id>`. */
  waived: string[];
  /** Legs in which everything that it means was seen to pass. */
  staleIn: string[];
}

/** Something that the run created on the platform and that is still there. */
export interface Leftover {
  entry: string;
  kind: 'account' | 'entitlement' | 'product';
  leg: string;
  accountId: string;
  /** The platform's id; null when no answer told it. */
  id: string | null;
  reason: string;
}

/** What a run came to as a whole: docs/reports.md, "Outcome". */
export type Outcome = 'REHEARSAL' | 'FAILED' | 'INCOMPLETE' | 'READY_FOR_REVIEW' | 'CERTIFIABLE';

/** Exit codes of `certify run`: docs/reports.md, "Exit codes". */
export type RunExitCode = 0 | 1 | 2 | 3 | 4 | 130;

/** What a whole run came to. */
export interface RunVerdicts {
  scenarios: ScenarioResult[];
  useCases: CaseVerdict[];
  testCases: CaseVerdict[];
  /** Legs whose scenarios are not known. */
  unplanned: Unplanned[];
  counts: VerdictCounts;
  oneSided: number;
  warnings: WarningSummary[];
  accounting: Accounting;
  leftovers: Leftover[];
  waivers: WaiverUse[];
  /** Why the evidence cannot be trusted as it stands: leaks, lost scenarios, missing files, leftovers, stale waivers. */
  unclean: string[];
  /** Faults of the features or of the call: syntax errors, undefined steps, nothing selected. */
  usage: string[];
  outcome: Outcome;
  /** What stands between this outcome and READY_FOR_REVIEW, one sentence each. */
  inTheWay: string[];
  exitCode: RunExitCode;
}
