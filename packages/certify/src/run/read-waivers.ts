import { type Catalogue, checkWaivers, readWaivers, ScenarioIds, testCaseIds } from '@opentv-bango/certification';
import type { Waiver } from '@opentv-bango/evidence';
import { type Plan, tagsOf } from '../plan';

/**
 * Reads the waivers of a run, and refuses those that cannot be meant before anything is started.
 *
 * @param file `CERTIFY_WAIVERS`; undefined: there are none
 * @param against.plan every scenario of the features
 * @param against.catalogue the test cases of the run
 * @param against.today UTC: `2026-11-21`
 * @throws UserError `WAIVERS` that names every mistake with its line
 */
export function waiversFor(
  file: string | undefined,
  { plan, catalogue, today }: { plan: Plan; catalogue: Catalogue; today: string },
): Waiver[] {
  if (file === undefined) return [];
  const placed = readWaivers(file);
  const ids = new ScenarioIds();
  const scenarios = plan.pickles.map((planned) => {
    const tags = tagsOf(planned);
    return { id: ids.assign(planned.pickle, tags) ?? '', testCases: testCaseIds(tags, catalogue) };
  });
  checkWaivers(placed, { file, scenarios, today });
  return placed.map(({ waiver }) => waiver);
}
