import type { Attestation, LegRecord, RunRecord } from '@opentv-bango/evidence';
import type { Catalogue } from '../catalogue';
import type { ScanResult } from '../scan';
import type { CaseVerdict, RunVerdicts, ScenarioResult, Verdict, VerdictCounts } from '../verdicts';
import type { LifeCycle } from './life-cycle';

/**
 * `certification.json`: everything that the certificate shows, for machines. Schema: docs/certification.schema.json.
 */
export interface Certificate {
  schema: 'certify-certificate/1';
  outcome: RunVerdicts['outcome'];
  /** What stands between this outcome and `READY_FOR_REVIEW`. */
  inTheWay: string[];
  run: Omit<RunRecord, 'schema' | 'legs' | 'waivers'>;
  legs: LegRecord[];
  catalogue: Catalogue;
  /** Scenarios by verdict, all legs. */
  counts: VerdictCounts;
  /** How many scenarios observed one side only. */
  oneSided: number;
  accounting: RunVerdicts['accounting'];
  exitCode: RunVerdicts['exitCode'];
  useCases: CaseVerdict[];
  testCases: CaseVerdict[];
  /** Use case x test case x leg. */
  matrix: MatrixRow[];
  lifeCycle: LifeCycle;
  scenarios: CertifiedScenario[];
  warnings: RunVerdicts['warnings'];
  leftovers: RunVerdicts['leftovers'];
  /** Known failures, each with its effect on the verdicts. */
  waivers: RunVerdicts['waivers'];
  /** What testers did by hand, in their name. */
  attestations: Attestation[];
  unclean: string[];
  usage: string[];
  /** Null until the folder was scanned. */
  scan: ScanResult | null;
}

/** A scenario with what it came to in words: the "Actual result" of the sheets. */
export interface CertifiedScenario extends ScenarioResult {
  actualResult: string;
}

/** A row of the matrix: a test case within a use case. */
export interface MatrixRow {
  /** `UC-01`; null for a test case that belongs to none. */
  useCase: string | null;
  testCase: string;
  cells: MatrixCell[];
}

/** What a test case came to within a use case, in one leg. */
export interface MatrixCell {
  leg: string;
  verdict: Verdict;
  total: number;
  counts: VerdictCounts;
  /** Ids of the scenarios, in the order of the features. */
  scenarios: string[];
}
