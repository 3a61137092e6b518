/** The outcome of a mutant. `unreached`: it made no difference to any message, so it cannot be detected. */
export type MutantOutcome = 'noticed' | 'warned' | 'blocked' | 'survived' | 'crashed' | 'excused' | 'unreached';

/** One thing that was changed in one step of one scenario. */
export interface MutantResult {
  leg: string;
  scenario: string;
  /** Keyword and text of the step, or what the hook does. */
  step: string;
  /** Method, path and the names in its query; where it is no call of the CRM, what passed. */
  exchange: string;
  /** `stream:operation:status:field:change`, which acceptedMutants speak of. */
  mutant: string;
  basis: 'stated' | 'assumed-rule' | 'assumed-shape';
  fate: MutantOutcome;
  /** The failure or warning that shows it, or why it is accepted; null where there is none. */
  because: string | null;
}

/** `mutation.json`: each thing that passes in a good run, changed once, and whether somebody noticed. */
export interface MutationReport {
  schema: 'certify-mutation/1';
  /** UTC, ISO 8601. */
  startedAt: string;
  durationMs: number;
  suiteVersion: string;
  /** How the mutation was narrowed, in words; null: everything. */
  filter: string | null;
  legs: string[];
  mutants: MutantResult[];
  /** Accepted mutants that did not survive. */
  staleExcuses: string[];
}
