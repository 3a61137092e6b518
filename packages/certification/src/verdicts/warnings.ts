import type { ScenarioResult, WarningSummary } from './run-verdicts';

/** Gathers the warnings of all scenarios by the point of the contract that they are about, the most frequent first. */
export function summariseWarnings(scenarios: readonly ScenarioResult[]): WarningSummary[] {
  const byPoint = new Map<string, WarningSummary>();
  for (const scenario of scenarios) {
    const place = `${scenario.leg}/${scenario.id}`;
    for (const { point, message } of scenario.warnings) {
      const known = byPoint.get(point) ?? { point, message, count: 0, scenarios: [] };
      const places = known.scenarios.includes(place) ? known.scenarios : [...known.scenarios, place];
      byPoint.set(point, { ...known, count: known.count + 1, scenarios: places });
    }
  }
  return [...byPoint.values()].sort((a, b) => b.count - a.count || (a.point < b.point ? -1 : 1));
}
