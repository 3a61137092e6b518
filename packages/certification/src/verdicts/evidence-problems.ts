import type { Run } from '../run';
import { nameLeftover } from './leftovers';
import type { RunVerdicts, ScenarioResult } from './run-verdicts';
import { staleWaivers } from './waiver-uses';

/**
 * Why the evidence of a run cannot be trusted as it stands. Such a run ends with exit code 4.
 *
 * @param leaks what the scan of the finished folder found, one sentence each
 * @returns one sentence for each thing; empty for clean evidence
 */
export function findEvidenceProblems(
  run: Run,
  {
    scenarios,
    accounting,
    leftovers,
    waivers,
  }: Pick<RunVerdicts, 'scenarios' | 'accounting' | 'leftovers' | 'waivers'>,
  leaks: readonly string[],
): string[] {
  return [
    ...leaks,
    ...accounting.lost,
    ...run.problems,
    ...missingExchanges(run, scenarios),
    ...leftovers.map(
      (leftover) => `${leftover.leg}: ${nameLeftover(leftover)} is left on the platform: ${leftover.reason}.`,
    ),
    ...staleWaivers(waivers),
  ];
}

// Without the hooks of the suite, scenarios pass without a recorded exchange: that is no evidence.
function missingExchanges(run: Run, scenarios: readonly ScenarioResult[]): string[] {
  const passed = scenarios.filter(({ verdict }) => verdict === 'PASSED');
  const bare = passed.filter(({ steps }) => steps.every(({ exchangeIds }) => exchangeIds.length === 0));
  const attached = scenarios.flatMap(({ steps }) => steps.flatMap(({ exchangeIds }) => exchangeIds));
  const unknown = attached.filter((id) => !run.exchangeSummary.ids.has(id));
  return [
    ...bare.map(({ leg, name }) => `${leg}: "${name}" passed without a single HTTP exchange in its evidence.`),
    ...(unknown.length === 0
      ? []
      : [`${unknown.length} exchange(s) that scenarios refer to are missing from exchanges.ndjson.`]),
  ];
}
