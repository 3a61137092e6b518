import type { ProofLeg } from '@opentv-bango/certification/proof';
import { allDefects, type Defect, defectsByName } from '@opentv-bango/simulator';
import type { Hints } from './results';
import { takeSample } from './sample';

/** Both deployments in both documented releases. */
export const LEGS: readonly ProofLeg[] = (['25.12', '25.26'] as const).flatMap((release) =>
  (['ssp', 'non-ssp'] as const).map((deployment) => ({ name: `${deployment} ${release}`, deployment, release })),
);

/** One defect in one leg. */
export interface Trial {
  leg: ProofLeg;
  defect: Defect;
}

/**
 * What has to be tried: each defect in each leg in which it can occur, or the part that was asked for. For a scenario
 * these are the defects that turned it red last time; all of them where none is known.
 *
 * @throws UserError `UNKNOWN_DEFECT`
 */
export function trials(options: ProveOptions, hints: Hints): Trial[] {
  const all = wanted(options, hints).flatMap((defect) => legsOf(defect).map((leg) => ({ leg, defect })));
  return options.sample === null
    ? all
    : takeSample(all, options.sample, options.seed, ({ leg, defect }) => `${defect.name} ${leg.name}`);
}

function wanted({ defects, scenarios }: ProveOptions, hints: Hints): readonly Defect[] {
  const named = defects.length > 0 ? defectsByName(defects) : allDefects();
  if (scenarios.length === 0) return named;
  const hinted = named.filter(({ name }) => hints[name]?.some((id) => scenarios.includes(id)));
  return hinted.length > 0 ? hinted : named;
}

function legsOf({ deployments, releases }: Defect): ProofLeg[] {
  return LEGS.filter(
    ({ deployment, release }) => (deployments?.includes(deployment) ?? true) && (releases?.includes(release) ?? true),
  );
}

/** Options of a proof. */
export interface ProveOptions {
  /** Names of defects; empty: all. */
  defects: readonly string[];
  /** Ids of scenarios; empty: all. */
  scenarios: readonly string[];
  /** Size of the random sample of defects, each in one leg; null: no sample. */
  sample: number | null;
  /** Seed of the sample. */
  seed: string;
  /** Jobs at a time. */
  parallel: number;
  /** Every defect meets every scenario, not only those that noticed it last time. */
  everything: boolean;
  updateHints: boolean;
  /** Folder that takes `proofs/`. */
  reports: string;
}
