import type { ProofLeg } from '@opentv-bango/certification/proof';
import { allDefects, type Defect, defectsByName } from '@opentv-bango/simulator';
import { draw } from './draw';
import { LEGS } from './legs';
import type { ProveOptions } from './options';
import type { Hints } from './results';

/** One defect in one leg. */
export interface Trial {
  leg: ProofLeg;
  defect: Defect;
}

/**
 * What has to be tried: each defect in each leg in which it can occur, or the part that was asked for. For a scenario
 * these are the defects that turned it red last time; all of them where there were none.
 *
 * @throws UserError `UNKNOWN_DEFECT`
 */
export function trials(options: ProveOptions, hints: Hints): Trial[] {
  const all = wanted(options, hints).flatMap((defect) => legsOf(defect).map((leg) => ({ leg, defect })));
  return options.sample === null
    ? all
    : draw(all, options.sample, options.seed, ({ leg, defect }) => `${defect.name} ${leg.name}`);
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
