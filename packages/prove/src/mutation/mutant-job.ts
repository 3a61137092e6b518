import type { Mutation, Passage } from '@opentv-bango/simulator';
import { z } from 'zod';
import { type JobScenario, legSchema } from '../job';

const mutation: z.ZodType<Mutation> = z.strictObject({
  place: z.strictObject({
    stream: z.enum(['answer', 'bango-call', 'kept', 'bango-notification', 'notification', 'bango-answer']),
    operation: z.string(),
    step: z.number(),
    nth: z.number(),
  }),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('status'), status: z.number() }),
    z.strictObject({
      kind: z.literal('field'),
      path: z.array(z.union([z.string(), z.number()])),
      name: z.string(),
    }),
    z.strictObject({ kind: z.literal('dropped') }),
    z.strictObject({ kind: z.literal('doubled') }),
    z.strictObject({ kind: z.literal('delayed') }),
  ]),
});

/** A mutation of what passes in one scenario. */
const scenarioMutation = z.strictObject({ scenario: z.string(), mutation });

export type ScenarioMutation = z.infer<typeof scenarioMutation>;

/** What a worker is sent: one run of scenarios, each of which has one thing that goes wrong; each scenario is there once. */
export const mutantJobSchema = z.strictObject({
  leg: legSchema,
  /** Null: a good run of these scenarios, to see what passes; without ids, of all. */
  mutations: z.array(scenarioMutation).readonly().nullable(),
  scenarios: z.array(z.string()).readonly().nullable(),
});

export type MutantJob = z.infer<typeof mutantJobSchema>;

/** A step or hook of a scenario. */
export interface StepSeen {
  /** Keyword-less text; for a hook, what it is. */
  text: string;
  kind: 'Context' | 'Action' | 'Outcome' | 'Unknown' | 'hook';
}

/** How a scenario with a mutation ended, and what passed in it. */
export interface MutantScenario extends JobScenario {
  /** Whether the mutation made a difference. */
  reached: boolean;
  /** Only of a good run. */
  passed: readonly Passage[];
  steps: readonly StepSeen[];
}

/** What a job with mutations came to. */
export interface MutantRun {
  scenarios: MutantScenario[];
}
