/** What was proven of the suite before a run: that its scenarios can fail. Null in a run record where nothing was. */
export interface SuiteProof {
  /** UTC, ISO 8601. */
  provenAt: string;
  /** Version of the suite that was proven. */
  suiteVersion: string;
  /** Deployments and releases that the proof covered: `ssp 25.12, non-ssp 25.12`. */
  legs: string;
  scenarios: { total: number; shown: number };
  defects: { total: number; noticed: number };
  /** Whether every scenario was shown able to fail, every defect was noticed, and nothing was red without one. */
  complete: boolean;
  /** Whether the features of the run are, word for word, those that were proven. */
  sameFeatures: boolean;
  /** The same of the steps. */
  sameSteps: boolean;
}
