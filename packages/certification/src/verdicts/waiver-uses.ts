import type { Waiver } from '@opentv-bango/evidence';
import { waiverApplies } from '../waivers';
import type { ScenarioResult, WaiverUse } from './run-verdicts';

/**
 * The effect of each waiver of a run.
 *
 * @param waivers all that the run was given
 * @param scenarios all results
 */
export function waiverUses(waivers: readonly Waiver[], scenarios: readonly ScenarioResult[]): WaiverUse[] {
  return waivers.map((waiver) => {
    const meant = scenarios.filter((scenario) => waiverApplies(waiver, scenario));
    return {
      ...waiver,
      waived: meant.filter(({ verdict }) => verdict === 'WAIVED').map(placeOf),
      staleIn: [...new Set(meant.map(({ leg }) => leg))].filter((leg) => isStale(meant, leg)),
    };
  });
}

/**
 * Waivers of scenarios that did not fail: an outdated list of known failures hides the next failure.
 *
 * @returns one sentence for each waiver and leg
 */
export function staleWaivers(uses: readonly WaiverUse[]): string[] {
  return uses.flatMap(({ scenario, testCase, owner, ticket, staleIn, waived }) =>
    staleIn.map((leg) => {
      const what = scenario === null ? `test case ${testCase}` : `scenario ${scenario}`;
      const advice = waived.length > 0 ? 'name the deployment in which it fails' : 'take the waiver out';
      return `${leg}: the ${what} PASSED, and is waived as a known failure (${ticket}, ${owner}): ${advice}.`;
    }),
  );
}

// Of a test case only some scenarios fail: the waiver is stale where all of them were seen to pass.
function isStale(meant: readonly ScenarioResult[], leg: string): boolean {
  const verdicts = meant.filter((one) => one.leg === leg).map(({ verdict }) => verdict);
  return verdicts.includes('PASSED') && verdicts.every((one) => one === 'PASSED' || one === 'NOT_APPLICABLE');
}

const placeOf = ({ leg, id }: ScenarioResult): string => `${leg}/${id}`;
