import type { Exchange } from '@opentv-bango/evidence';
import type { Run } from '../run';
import type { ScenarioResult } from '../verdicts';
import { inOrder } from './in-order';

/** The exchanges of each scenario, oldest first, by `scenarioKey`; a call that both sides recorded appears once. */
export type ExchangesByScenario = ReadonlyMap<string, readonly Exchange[]>;

/** The name of a scenario in a run of several legs: `ssp/purchase-pending`. */
export function scenarioKey({ leg, id }: Pick<ScenarioResult, 'leg' | 'id'>): string {
  return `${leg}/${id}`;
}

/**
 * Sorts the exchanges of a run by scenario. Entries from the simulator's journal are appended late, so each list is
 * sorted by time.
 *
 * @param run the run folder
 * @param scenarios its results
 */
export function exchangesByScenario(run: Run, scenarios: readonly ScenarioResult[]): ExchangesByScenario {
  const byAttempt = new Map<string, string>();
  const sorted = new Map<string, Exchange[]>();
  for (const scenario of scenarios) {
    const key = scenarioKey(scenario);
    sorted.set(key, []);
    if (scenario.testCaseStartedId !== null) byAttempt.set(`${scenario.leg}/${scenario.testCaseStartedId}`, key);
  }
  for (const exchange of run.exchanges()) {
    const { leg, testCaseStartedId, scenarioId } = exchange;
    const key = byAttempt.get(`${leg}/${testCaseStartedId}`) ?? `${leg}/${scenarioId}`;
    sorted.get(key)?.push(exchange);
  }
  return new Map([...sorted].map(([key, list]) => [key, inOrder(withoutDuplicates(list))]));
}

/** A call that both sides recorded appears once. */
function withoutDuplicates(exchanges: readonly Exchange[]): Exchange[] {
  const nameOf = ({ request, correlationId }: Exchange): string => `${request.method} ${request.url} ${correlationId}`;
  const seen = new Set(exchanges.filter(({ observedBy }) => observedBy === 'suite').map(nameOf));
  return exchanges.filter(
    (exchange) => exchange.observedBy === 'suite' || exchange.correlationId === null || !seen.has(nameOf(exchange)),
  );
}
