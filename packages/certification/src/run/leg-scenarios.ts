import type {
  FactsAttachment,
  FailureAttachment,
  LegRecord,
  MistakeAttachment,
  UnobservedAttachment,
  VerdictAttachment,
  WarningAttachment,
} from '@opentv-bango/evidence';

/** One leg of a run as its messages tell it: every scenario of the features, run or not. */
export interface LegScenarios {
  record: LegRecord;
  scenarios: PlannedScenario[];
  parseErrors: ParseProblem[];
  /** Feature files without a single scenario: a misspelt keyword makes one a description. */
  emptyFeatures: string[];
  /** BeforeAll and AfterAll hooks that failed. */
  runHookFailures: { when: 'before' | 'after'; message: string }[];
  /** True when cucumber had told every scenario that there is; before that, none is listed. */
  planKnown: boolean;
  /** True when cucumber had chosen its scenarios; before that, none counts as left out by the filter. */
  selectionKnown: boolean;
  /** True when cucumber wrote its last message. */
  finished: boolean;
}

/** A feature file that is no Gherkin. */
export interface ParseProblem {
  featurePath: string;
  line: number | null;
  message: string;
}

/** A scenario (for an outline: one row) as it stands in the feature files. */
export interface PlannedScenario {
  pickleId: string;
  /** What its tags, or the column `id` of its row, say; `#2` and so on appended for further rows that share a tag; null where there is none. */
  id: string | null;
  name: string;
  feature: string;
  /** Relative to the project, with forward slashes. */
  featurePath: string;
  line: number;
  tags: string[];
  steps: PlannedStep[];
  /** False when the filter left it out. */
  selected: boolean;
  /** The last attempt; null when it was never started. */
  attempt: Attempt | null;
}

export interface PlannedStep {
  pickleStepId: string;
  /** As written: `Given`, `And`, `*` ... */
  keyword: string;
  text: string;
  type: 'Context' | 'Action' | 'Outcome' | 'Unknown';
  line: number | null;
  /** What cucumber suggests to write where the step is undefined. */
  snippet: string | null;
  /** What the author may have meant, where the step is undefined. */
  advice: string[];
}

export interface Attempt {
  testCaseStartedId: string;
  startedAt: string;
  /** Null when the scenario never finished. */
  endedAt: string | null;
  durationMs: number | null;
  steps: AttemptStep[];
  attachments: AttemptAttachments;
}

export interface AttemptStep {
  kind: 'before' | 'step' | 'after';
  /** Null for hooks. */
  pickleStepId: string | null;
  hookName: string | null;
  status: StepStatus;
  startedAt: string;
  durationMs: number;
  message: string | null;
  exchangeIds: string[];
  /** Where step definitions match: more than one makes the step ambiguous. */
  definitions: { path: string; line: number }[];
}

/** Cucumber's own words; `STARTED` for a step that never ended. */
export type StepStatus =
  | 'UNKNOWN'
  | 'PASSED'
  | 'SKIPPED'
  | 'PENDING'
  | 'UNDEFINED'
  | 'AMBIGUOUS'
  | 'FAILED'
  | 'STARTED';

/** What the suite attached to an attempt under its own media types. */
export interface AttemptAttachments {
  verdicts: VerdictAttachment[];
  warnings: WarningAttachment[];
  unobserved: UnobservedAttachment[];
  failures: FailureAttachment[];
  mistakes: MistakeAttachment[];
  facts: FactsAttachment | null;
}
