import type { Waiver } from '@opentv-bango/evidence';

/** What decides whether a waiver means a scenario. */
export interface Meant {
  /** Its id, with the number of its row where it is one of an outline. */
  id: string;
  deployment: string;
  /** Ids of the test cases that it shows. */
  testCases: readonly string[];
}

/** True where a waiver names this scenario, its outline, or a test case that it shows, in its deployment. */
export function isMeant({ scenario, testCase, deployment }: Waiver, meant: Meant): boolean {
  if (deployment !== null && deployment !== meant.deployment) return false;
  if (testCase !== null) return meant.testCases.includes(testCase);
  return scenario === meant.id || scenario === meant.id.replace(/#\d+$/, '');
}
