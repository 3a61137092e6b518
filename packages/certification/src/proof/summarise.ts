import type { Proof } from './proof';

/** What a proof came to, in numbers. */
export interface ProofSummary {
  suiteVersion: string;
  startedAt: string;
  filter: string | null;
  scenarios: { total: number; shown: number };
  defects: { total: number; noticed: number };
  /** Whether every scenario was shown able to fail, every defect was noticed, and nothing was red without one. */
  complete: boolean;
  /** `219 of 219 scenarios shown able to fail, 178 of 178 defects noticed`. */
  sentence: string;
}

/** Sums a proof up, for the terminal and for the certificate. */
export function summarise(proof: Proof): ProofSummary {
  const shown = proof.scenarios.filter(({ legs, neverRedIn }) => legs.length > 0 && neverRedIn.length === 0).length;
  const noticed = proof.defects.filter(({ legs, unnoticedIn }) => legs.length > 0 && unnoticedIn.length === 0).length;
  const scenarios = { total: proof.scenarios.length, shown };
  const defects = { total: proof.defects.length, noticed };
  return {
    suiteVersion: proof.suiteVersion,
    startedAt: proof.startedAt,
    filter: proof.filter,
    scenarios,
    defects,
    complete: shown === scenarios.total && noticed === defects.total && proof.unsound.length === 0,
    sentence: `${shown} of ${scenarios.total} scenarios shown able to fail, ${noticed} of ${defects.total} defects noticed`,
  };
}
