import type { ProofLeg, Verdict } from '@opentv-bango/certification';

/** One run of scenarios against a simulator with or without a defect. */
export interface Job {
  leg: ProofLeg;
  /** Null: the correct simulator. */
  defect: string | null;
  /** Ids of the scenarios to run; null: all. */
  scenarios: readonly string[] | null;
}

/** How a scenario ended in a job. */
export interface JobScenario {
  id: string;
  name: string;
  featurePath: string;
  verdict: Verdict;
  /** Whether it is red because the platform did what it should not, and not for a crash on the way. */
  rightReason: boolean;
  step: string | null;
  code: string | null;
  reason: string | null;
  /** Messages of its warnings. */
  warnings: string[];
}

/** What a job came to. */
export interface JobRun {
  scenarios: JobScenario[];
}

/** What a worker sends back: what the job came to, or why it could not be run. */
export type JobResult<Run = JobRun> = Run | { problem: string };
