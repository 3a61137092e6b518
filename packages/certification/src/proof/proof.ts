import type { Verdict } from '../verdicts';

/** Where a part of the proof was done. */
export interface ProofLeg {
  /** e.g. `ssp 25.12`. */
  name: string;
  deployment: 'ssp' | 'non-ssp';
  release: '25.12' | '25.26';
}

/** A scenario that turned red for the right reason: the platform was blamed for what the defect breaks. */
export interface Detection {
  leg: string;
  defect: string;
  scenario: string;
  /** Keyword and text of the failing step. */
  step: string;
  /** The stable code of the failure. */
  code: string;
  /** The first line of the failure's message, and what came instead. */
  reason: string;
}

/** A scenario that failed for another reason than the defect, or did not pass without one. */
export interface Miss {
  leg: string;
  defect: string;
  scenario: string;
  verdict: Verdict;
  code: string | null;
  reason: string;
}

/** A named defect of the simulator, and where it was noticed. */
export interface ProvenDefect {
  name: string;
  rule: string;
  breaks: string;
  /** The legs in which it can occur and was tried. */
  legs: string[];
  /** Those of them in which no scenario noticed it. */
  unnoticedIn: string[];
}

/** A scenario, and where it was shown able to fail. */
export interface ProvenScenario {
  id: string;
  name: string;
  featurePath: string;
  /** The legs to which it applies and in which it was tried. */
  legs: string[];
  /** Those of them in which no defect turned it red. */
  neverRedIn: string[];
}

/** `proof.json`: which defects were tried, and which scenarios detected them. */
export interface Proof {
  schema: 'certify-proof/1';
  /** UTC, ISO 8601. */
  startedAt: string;
  durationMs: number;
  /** Version of the suite that was proven. */
  suiteVersion: string;
  /** How the proof was narrowed, in words; null: everything. */
  filter: string | null;
  legs: ProofLeg[];
  defects: ProvenDefect[];
  scenarios: ProvenScenario[];
  sightings: Detection[];
  /** Only for defects that no scenario of a leg detected: what happened instead. */
  misses: Miss[];
  /** Scenarios that fail without any defect: they prove nothing. */
  unsound: Miss[];
}
