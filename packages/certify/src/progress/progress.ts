import type { Verdict } from '@opentv-bango/certification';

/** A scenario that has just finished in a leg. */
export interface FinishedScenario {
  leg: string;
  verdict: Verdict;
  reason: string | null;
  name: string;
  featurePath: string;
  line: number;
  durationMs: number;
}

/** Shows how a run goes on. */
export interface Progress {
  /** Announces a leg before anything of it runs. */
  leg(name: string): void;
  /** How many scenarios the leg is to run; may be told more than once as it becomes known. */
  planned(leg: string, scenarios: number): void;
  finished(scenario: FinishedScenario): void;
  /** Shows one sentence. */
  say(sentence: string): void;
  /** Leaves the output as it is to stay. */
  stop(): void;
}
