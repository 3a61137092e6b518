import type { Verdict } from '../verdicts';

/** Where a part of the proof was done. */
export interface ProofLeg {
  /** e.g. `ssp 25.12`. */
  name: string;
  deployment: 'ssp' | 'non-ssp';
  release: '25.12' | '25.26';
}

/** A scenario that turned red for the right reason: the platform was blamed for what the defect breaks. */
export interface Sighting {
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

/** A scenario that turned neither green nor red for the right reason. */
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

/** `proof.json`: what was broken on purpose, and which scenarios noticed. */
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
  sightings: Sighting[];
  /** Only of defects that nobody noticed in a leg: what happened instead. */
  misses: Miss[];
  /** Scenarios that are not green without any defect: nothing is proven by those. */
  unsound: Miss[];
}
