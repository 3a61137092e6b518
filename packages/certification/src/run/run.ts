import type { Attestation, Exchange, LedgerLine, RunRecord } from '@opentv-bango/evidence';
import type { LegScenarios } from './leg-scenarios';

/** The content of a run folder: what was planned, what ran, and what is missing. No verdicts yet. */
export interface Run {
  /** Absolute path of the run folder. */
  folder: string;
  record: RunRecord;
  legs: LegScenarios[];
  /** The lines of `exchanges.ndjson`, read afresh from the disk each time. */
  exchanges(): Iterable<Exchange>;
  exchangeSummary: ExchangeSummary;
  ledger: LedgerLine[];
  /** What persons did by hand, oldest first. */
  attestations: Attestation[];
  /** What is missing or damaged, one sentence each; empty for a whole folder. */
  problems: string[];
}

/** What the verdicts must know of all exchanges, so that they need not be kept in memory. */
export interface ExchangeSummary {
  count: number;
  /** True when at least one answer carried the simulator's mark. */
  simulated: boolean;
  ids: ReadonlySet<string>;
}
