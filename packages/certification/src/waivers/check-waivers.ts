import { nearMatches } from '@opentv-bango/contract';
import type { Waiver } from '@opentv-bango/evidence';
import { type PlacedWaiver, WaiverError } from './read-waivers';

/** A scenario of the features, before any deployment has been chosen for it. */
export type WaivableScenario = Pick<WaiverTarget, 'id' | 'testCases'>;

/**
 * Refuses invalid waivers before a run starts: expired ones, those of a scenario or test case that does
 * not exist, and two of the same thing.
 *
 * @param placed as `readWaivers` gives them
 * @param options.file for messages
 * @param options.scenarios every scenario of the features, whatever is selected
 * @param options.today the day of the run, UTC: `2026-11-21`
 * @throws WaiverError (a UserError) that names every mistake with its line
 */
export function checkWaivers(
  placed: readonly PlacedWaiver[],
  options: { file: string; scenarios: readonly WaivableScenario[]; today: string },
): void {
  const problems = placed.flatMap((one, index) =>
    [expired(one, options.today), unknown(one, options.scenarios), repeated(one, placed.slice(0, index))]
      .filter((what) => what !== null)
      .map((what) => ({ line: one.line, what })),
  );
  if (problems.length > 0) throw new WaiverError(options.file, problems);
}

function expired({ waiver }: PlacedWaiver, today: string): string | null {
  return waiver.until >= today
    ? null
    : `the waiver of ${subject(waiver)} expired on ${waiver.until}: take it out, or agree on a new end with ${waiver.owner}.`;
}

function unknown({ waiver }: PlacedWaiver, scenarios: readonly WaivableScenario[]): string | null {
  const everywhere = { ...waiver, deployment: null };
  if (scenarios.some((scenario) => waiverApplies(everywhere, { ...scenario, deployment: '' }))) return null;
  const { scenario, testCase } = waiver;
  const known = scenario === null ? scenarios.flatMap(({ testCases }) => testCases) : scenarios.map(({ id }) => id);
  const near = nearMatches(scenario ?? testCase ?? '', known);
  const advice = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return scenario === null
    ? `no scenario shows the test case ${testCase}.${advice}`
    : `there is no scenario with the tag @id:${scenario}.${advice}`;
}

function repeated({ waiver }: PlacedWaiver, before: readonly PlacedWaiver[]): string | null {
  const first = before.find(
    ({ waiver: other }) =>
      other.scenario === waiver.scenario &&
      other.testCase === waiver.testCase &&
      (other.deployment === null || waiver.deployment === null || other.deployment === waiver.deployment),
  );
  return first === undefined
    ? null
    : `${subject(waiver)} is waived in line ${first.line} already: keep one of the two.`;
}

const subject = ({ scenario, testCase }: PlacedWaiver['waiver']): string =>
  scenario === null ? `the test case ${testCase}` : `the scenario ${scenario}`;

/** The facts about a scenario that decide whether a waiver applies. */
export interface WaiverTarget {
  /** Its id, with the number of its row where it is one of an outline. */
  id: string;
  deployment: string;
  /** Ids of the test cases that it shows. */
  testCases: readonly string[];
}

/** True where a waiver names this scenario, its outline, or a test case that it shows, in its deployment. */
export function waiverApplies({ scenario, testCase, deployment }: Waiver, meant: WaiverTarget): boolean {
  if (deployment !== null && deployment !== meant.deployment) return false;
  if (testCase !== null) return meant.testCases.includes(testCase);
  return scenario === meant.id || scenario === meant.id.replace(/#\d+$/, '');
}
