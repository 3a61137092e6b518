import { checkPlan, readPlan, tagsOf } from '@opentv-bango/certify';
import { nearMatches, UserError } from '@opentv-bango/contract';
import { scenarioId } from '@opentv-bango/evidence';

const ID = '@id:';

/**
 * Checks that scenarios exist, before anything is started.
 *
 * @param asked ids, as given with `--scenario`
 * @throws UserError `UNKNOWN_SCENARIO` with the ids that may have been meant; `FEATURES` where the features cannot be read
 */
export function checkKnown(asked: readonly string[]): void {
  if (asked.length === 0) return;
  const plan = readPlan([]);
  checkPlan(plan, { tags: null, paths: [], typed: [] });
  const known = plan.pickles.map((planned) => scenarioId(tagsOf(planned))).filter((id) => id !== null);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UserError('UNKNOWN_SCENARIO', `There is no scenario ${unknown}. ${hint(unknown, known)}`);
}

/**
 * Checks that scenarios apply where they are to be tried.
 *
 * @param asked ids, as given with `--scenario`
 * @param applied ids of the scenarios that applied somewhere
 * @param legs names of the legs in which the defects can occur
 * @throws UserError `SCENARIO_NOT_APPLICABLE`
 */
export function checkApplied(asked: readonly string[], applied: readonly string[], legs: readonly string[]): void {
  const elsewhere = asked.find((id) => !applied.includes(id));
  if (elsewhere === undefined) return;
  throw new UserError(
    'SCENARIO_NOT_APPLICABLE',
    `The scenario ${elsewhere} does not apply to ${legs.join(' or ')}, where these defects can occur: leave it out, or name another defect.`,
  );
}

function hint(typed: string, known: readonly string[]): string {
  const bare = typed.startsWith(ID) ? typed.slice(ID.length) : typed;
  const near = known.includes(bare) ? [bare] : nearMatches(bare, known);
  return near.length === 0
    ? 'Each scenario carries its id as a tag, @id:<id>, or in the column id of its table, in features/.'
    : `Did you mean ${near.join(' or ')}?`;
}
