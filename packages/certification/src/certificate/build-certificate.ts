import type { Catalogue } from '../catalogue';
import type { Run } from '../run';
import type { ScanResult } from '../scan';
import type { RunVerdicts } from '../verdicts';
import { actualResult } from './actual-result';
import type { Certificate } from './certificate';
import { type ExchangesByScenario, scenarioKey } from './exchanges-by-scenario';
import { followScenario, type LifeCycle, LifeCycleTally } from './life-cycle';
import { buildMatrix } from './matrix';

/**
 * Builds the content of the certificate. It depends on the run folder alone, so that `certify verify` can build it
 * again elsewhere and compare.
 *
 * @param run the run folder
 * @param verdicts what it came to
 * @param catalogue the test cases
 * @param exchanges the run's exchanges by scenario
 * @param scan the leak scan of the folder; null before it was made
 */
export function buildCertificate(
  run: Run,
  verdicts: RunVerdicts,
  catalogue: Catalogue,
  exchanges: ExchangesByScenario,
  scan: ScanResult | null,
): Certificate {
  const { schema: _, legs, waivers: __, ...record } = run.record;
  const { counts, oneSided, accounting, exitCode, useCases, testCases, warnings, leftovers, unclean, usage } = verdicts;
  const scenarios = verdicts.scenarios.map((scenario) => ({ ...scenario, actualResult: actualResult(scenario) }));
  return {
    schema: 'certify-certificate/1',
    outcome: verdicts.outcome,
    inTheWay: verdicts.inTheWay,
    run: record,
    legs,
    catalogue,
    counts,
    oneSided,
    accounting,
    exitCode,
    useCases,
    testCases,
    matrix: buildMatrix(
      catalogue,
      scenarios,
      legs.map(({ name }) => name),
      verdicts.unplanned,
    ),
    lifeCycle: lifeCycleOf(verdicts, exchanges),
    scenarios,
    warnings,
    leftovers,
    waivers: verdicts.waivers,
    attestations: run.attestations,
    unclean,
    usage,
    scan,
  };
}

function lifeCycleOf({ scenarios }: RunVerdicts, exchanges: ExchangesByScenario): LifeCycle {
  const tally = new LifeCycleTally();
  for (const scenario of scenarios) {
    const key = scenarioKey(scenario);
    followScenario(exchanges.get(key) ?? [], key, tally);
  }
  return tally.lifeCycle();
}
