import type { Detection, Miss, Proof, ProvenDefect, ProvenScenario } from '@opentv-bango/certification/proof';
import { type ProofSummary, summarise } from '@opentv-bango/certification/proof';
import { groupBy } from '../group-by';

/** A defect with what it turned red. */
interface DefectView extends ProvenDefect {
  scenarios: string[];
  /** One failure that shows it. */
  shown: Detection | undefined;
  misses: Miss[];
}

/** A scenario with what turned it red. */
interface ScenarioView extends ProvenScenario {
  defects: string[];
  shown: Detection | undefined;
}

/** What the page shows, in its order: what is missing comes first. */
export interface ProofView {
  proof: Proof;
  summary: ProofSummary;
  seconds: number;
  defects: DefectView[];
  scenarios: ScenarioView[];
}

/** Arranges a proof for the page. */
export function viewOf(proof: Proof): ProofView {
  const byDefect = groupBy(proof.sightings, ({ defect }) => defect);
  const byScenario = groupBy(proof.sightings, ({ scenario }) => scenario);
  return {
    proof,
    summary: summarise(proof),
    seconds: Math.round(proof.durationMs / 1000),
    defects: proof.defects
      .map((defect) => ({
        ...defect,
        scenarios: distinct(byDefect.get(defect.name) ?? [], ({ scenario }) => scenario),
        shown: byDefect.get(defect.name)?.[0],
        misses: proof.misses.filter((miss) => miss.defect === defect.name),
      }))
      .sort((one, other) => other.unnoticedIn.length - one.unnoticedIn.length),
    scenarios: proof.scenarios
      .map((scenario) => ({
        ...scenario,
        defects: distinct(byScenario.get(scenario.id) ?? [], ({ defect }) => defect),
        shown: byScenario.get(scenario.id)?.[0],
      }))
      .sort((one, other) => other.neverRedIn.length - one.neverRedIn.length),
  };
}

function distinct(sightings: readonly Detection[], key: (sighting: Detection) => string): string[] {
  return [...new Set(sightings.map(key))].sort();
}
