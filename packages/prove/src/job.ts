import type { Verdict } from '@opentv-bango/certification';
import type { ProofLeg } from '@opentv-bango/certification/proof';
import { z } from 'zod';

export const legSchema: z.ZodType<ProofLeg> = z.strictObject({
  name: z.string(),
  deployment: z.enum(['ssp', 'non-ssp']),
  release: z.enum(['25.12', '25.26']),
});

/** What a worker is sent: one run of scenarios against a simulator with or without a defect. */
export const jobSchema = z.strictObject({
  leg: legSchema,
  /** Null: the correct simulator. */
  defect: z.string().nullable(),
  /** Ids of the scenarios to run; null: all. */
  scenarios: z.array(z.string()).readonly().nullable(),
});

export type Job = z.infer<typeof jobSchema>;

/** How a scenario ended in a job. */
export interface JobScenario {
  id: string;
  name: string;
  featurePath: string;
  verdict: Verdict;
  /** Whether it failed because of the platform's behaviour, and not because of a crash. */
  rightReason: boolean;
  step: string | null;
  code: string | null;
  reason: string | null;
  /** Messages of its warnings. */
  warnings: string[];
}

/** The result of a job. */
export interface JobRun {
  scenarios: JobScenario[];
}

/** What a worker sends back: the result of the job, or why it could not be run. */
export type JobResult<Run = JobRun> = Run | { problem: string };
