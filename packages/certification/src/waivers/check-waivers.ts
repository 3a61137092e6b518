import { nearMatches } from '@opentv-bango/contract';
import { isMeant, type Meant } from './is-meant';
import type { PlacedWaiver } from './read-waivers';
import { WaiverError } from './waiver-error';

/** A scenario of the features, before any deployment has been chosen for it. */
export type WaivableScenario = Pick<Meant, 'id' | 'testCases'>;

/**
 * Refuses waivers that cannot be meant, before a run starts: expired ones, those of a scenario or test case that does
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
  if (scenarios.some((scenario) => isMeant(everywhere, { ...scenario, deployment: '' }))) return null;
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
