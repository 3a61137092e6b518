import type { Detection } from '@opentv-bango/certification/proof';
import { groupBy } from './group-by';
import type { Hints } from './hints-file';

/** How many scenarios are stored for each defect and leg. */
const ENOUGH = 2;

/**
 * Chooses for each defect a few of the scenarios that noticed it, so that together they turn every scenario red that
 * was
 * red, in every leg: what the next proof has to run.
 *
 * @param sightings of the defects whose hints are chosen
 */
export function chooseHints(sightings: readonly Detection[]): Hints {
  const chosen = new Map<string, Set<string>>();
  const shown = new Set<string>();
  const take = ({ leg, defect, scenario }: Detection): void => {
    chosen.set(defect, (chosen.get(defect) ?? new Set()).add(scenario));
    for (const other of sightings) {
      if (other.defect === defect && other.scenario === scenario) shown.add(place(other));
    }
    shown.add(place({ leg, scenario }));
  };
  for (const group of groupBy(sightings, ({ leg, defect }) => JSON.stringify([leg, defect])).values()) {
    const fresh = [...group].sort((one, other) => Number(shown.has(place(one))) - Number(shown.has(place(other))));
    const missing = ENOUGH - group.filter(({ defect, scenario }) => chosen.get(defect)?.has(scenario)).length;
    for (const sighting of fresh.slice(0, Math.max(0, missing))) take(sighting);
  }
  for (const sighting of sightings) {
    if (!shown.has(place(sighting))) take(sighting);
  }
  return Object.fromEntries([...chosen].map(([defect, scenarios]) => [defect, [...scenarios]]));
}

function place({ leg, scenario }: Pick<Detection, 'leg' | 'scenario'>): string {
  return JSON.stringify([leg, scenario]);
}
