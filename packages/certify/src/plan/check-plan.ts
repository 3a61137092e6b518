import { resolve } from 'node:path';
import { type Catalogue, findUnknownTags, namesOfCases, USE_CASES } from '@opentv-bango/certification';
import { nearMatches, UserError } from '@opentv-bango/contract';
import { rowProblems, scenarioId } from '@opentv-bango/evidence';
import { CAPABILITIES } from '@opentv-bango/support';
import { selectPickles, tagFilter } from '../cucumber';
import { displayPath } from '../display-path';
import { PROJECT } from '../project';
import type { Plan, PlannedPickle } from './read-plan';
import { adviceOnTags, refuseWords, tagsOf } from './tag-advice';
import { unknownTags } from './unknown-tags';

/** How a run is narrowed. */
export interface Narrowing {
  /** Tag expression as typed; null where there is none. */
  tags: string | null;
  /** Paths relative to the project, lines kept; none means all features. */
  paths: readonly string[];
  /** The same as typed, for messages. */
  typed: readonly string[];
}

const NEEDS = '@needs:';

/**
 * Makes sure that there is something to run, before anything is started or written.
 *
 * @throws UserError `FEATURES` that lists what is wrong with the features; `TAGS` for an expression that is none, or in
 * which something is no tag;
 * `NOTHING_SELECTED` that names tags which nobody carries, and those that may have been meant
 */
export function checkPlan({ pickles, problems }: Plan, { tags, paths, typed }: Narrowing): void {
  const isChosen = tagFilter(tags);
  refuse(problems);
  refuse(pickles.flatMap(unusableRow));
  refuse(sharedIds(pickles));
  refuseWords(tags, pickles);
  const there = paths.length === 0 ? pickles : selectPickles(pickles, paths);
  const chosen = there.filter((one) => isChosen(tagsOf(one)));
  refuse(chosen.flatMap((one) => [...unknownNeeds(one), ...unknownUseCases(one)]));
  if (chosen.length > 0) return;
  const where = paths.length === 0 ? '' : ` in ${typed.join(', ')}`;
  const sentences =
    there.length === 0 || tags === null
      ? [`There is no scenario${where}.`]
      : [`No scenario${where} is selected by --tags "${tags}".`, ...adviceOnTags(tags, pickles, there)];
  throw new UserError('NOTHING_SELECTED', sentences.join(' '));
}

/**
 * Makes sure that the catalogue knows the test cases that the features name, and that each further tag means something,
 * before anything is bought for them.
 *
 * @throws UserError `FEATURES` that lists the unknown tags
 */
export function checkTestCases({ pickles }: Plan, catalogue: Catalogue): void {
  const scenarios = pickles.map((one) => ({
    name: one.pickle.name,
    featurePath: pathOf(one),
    line: one.location.line,
    tags: tagsOf(one),
  }));
  const ofCases = namesOfCases(catalogue);
  const strange = scenarios.flatMap(({ featurePath, line, tags }) =>
    unknownTags(tags, ofCases).map((sentence) => `${featurePath}:${line}: ${sentence}`),
  );
  refuse([...findUnknownTags(scenarios, catalogue), ...strange]);
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const list = [...new Set(problems)].map((problem) => `  - ${problem}`).join('\n');
  throw new UserError('FEATURES', `The features cannot be run as they stand:\n${list}`);
}

/**
 * Two scenarios with one id would be one in the evidence. Rows that share the tag of their outline are told apart by
 * their number.
 */
function sharedIds(pickles: readonly PlannedPickle[]): string[] {
  const byId = new Map<string, Map<string, string>>();
  for (const one of pickles) {
    const id = scenarioId(tagsOf(one));
    if (id === null) continue;
    const isOfOutline = one.pickle.tags.some(({ name }) => name === `@id:${id}`);
    const carrier = `${one.pickle.uri} ${isOfOutline ? one.pickle.astNodeIds[0] : one.location.line}`;
    const places = byId.get(id) ?? new Map<string, string>();
    if (!places.has(carrier)) places.set(carrier, `${pathOf(one)}:${one.location.line}`);
    byId.set(id, places);
  }
  return [...byId].flatMap(([id, places]) =>
    places.size < 2
      ? []
      : [`${[...places.values()].join(' and ')} have the same @id:${id}: give each scenario one of its own`],
  );
}

function unusableRow(planned: PlannedPickle): string[] {
  return rowProblems(planned.pickle, planned.gherkinDocument).map(
    (problem) => `${pathOf(planned)}:${planned.location.line}: ${problem}`,
  );
}

// An unknown capability would be ignored: the scenario would run where it cannot pass.
function unknownNeeds(planned: PlannedPickle): string[] {
  return tagsOf(planned)
    .filter((tag) => tag.startsWith(NEEDS) && !CAPABILITIES.includes(tag.slice(NEEDS.length)))
    .map((tag) => {
      const near = nearMatches(
        tag,
        CAPABILITIES.map((name) => `${NEEDS}${name}`),
      );
      const advice = near.length === 0 ? `use one of ${CAPABILITIES.join(', ')}` : `did you mean ${near.join(' or ')}?`;
      return `${pathOf(planned)}:${planned.location.line}: nothing is known that ${tag} could need: ${advice}`;
    });
}

// The certificate would not show the scenario under any known use case.
function unknownUseCases(planned: PlannedPickle): string[] {
  return tagsOf(planned)
    .filter((tag) => tag.startsWith('@UC-') && !USE_CASES.has(tag.slice(1)))
    .map((tag) => {
      const known = [...USE_CASES.keys()];
      return `${pathOf(planned)}:${planned.location.line}: there is no use case ${tag}: they are @${known[0]} to @${known.at(-1)}`;
    });
}

function pathOf({ pickle }: PlannedPickle): string {
  return displayPath(resolve(PROJECT, pickle.uri));
}
