import { applicability, CAPABILITIES, type Suite } from '@opentv-bango/support';
import { selectPickles, tagFilter } from '../cucumber';
import { readPlan, tagsOf } from '../plan';

/** Which scenarios are chosen on the command line. */
export interface Selection {
  tags: string | null;
  /** Relative to the project; none means all. */
  paths: readonly string[];
  /** Feature files and folders outside of `features/`. */
  further: readonly string[];
}

/** How many scenarios will run on this platform: those chosen whose needs are met. */
export function countScenarios(suite: Suite, { tags, paths, further }: Selection): number {
  const unmet = CAPABILITIES.filter((name) => applicability([`@needs:${name}`], suite) !== null).map(
    (name) => `@needs:${name}`,
  );
  const other = suite.deployment === 'ssp' ? '@non-ssp' : '@ssp';
  const left = `not (${[...unmet, other, `${other}:${suite.contract.release}`].join(' or ')})`;
  const isChosen = tagFilter(tags ? `(${tags}) and ${left}` : left);
  const { pickles } = readPlan(further);
  const there = paths.length === 0 ? pickles : selectPickles(pickles, paths);
  return there.filter((planned) => isChosen(tagsOf(planned))).length;
}
