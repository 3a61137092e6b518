import type { ProofLeg } from '@opentv-bango/certification';
import type { Mutation, Passage } from '@opentv-bango/simulator';
import type { JobScenario } from '../job';

/** A mutation of what passes in one scenario. */
export interface ScenarioMutation {
  scenario: string;
  mutation: Mutation;
}

/** One run of scenarios, each of which has one thing that goes wrong; each scenario is there once. */
export interface MutantJob {
  leg: ProofLeg;
  /** Null: a good run of these scenarios, to see what passes; without ids, of all. */
  mutations: readonly ScenarioMutation[] | null;
  scenarios: readonly string[] | null;
}

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
