import type { Examples, Feature, GherkinDocument, Pickle, Scenario } from '@cucumber/messages';

/** Columns of an `Examples` table that say which scenario a row is; the other columns are data of the steps. */
const ID_COLUMN = 'id';
const TAGS_COLUMN = 'tags';

const ID_TAG = '@id:';

/** What a scenario's tags are read from, in the features and in the messages of a run alike. */
export type TaggedPickle = Pick<Pickle, 'tags' | 'astNodeIds'>;

/**
 * All tags of a scenario. Gherkin gives it those of its feature, rule, scenario and examples; a row of an outline has,
 * besides, `@id:<value of its column "id">` and the tags in its column `tags`. A scenario that carries an `@id:` already
 * keeps it: then the column `id` is data.
 *
 * @param document the feature file from which the pickle was made; undefined where it is not known
 */
export function scenarioTags(pickle: TaggedPickle, document: GherkinDocument | undefined): string[] {
  const written = pickle.tags.map(({ name }) => name);
  const cells = rowCells(pickle, document);
  const id = cells.get(ID_COLUMN) ?? '';
  const ofRow = (cells.get(TAGS_COLUMN) ?? '').split(/\s+/).filter(Boolean);
  const ids = id === '' || scenarioId(written) !== null ? [] : [`${ID_TAG}${id}`];
  return [...new Set([...written, ...ofRow, ...ids])];
}

/** The id among a scenario's tags: what follows `@id:`; null where there is none. */
export function scenarioId(tags: readonly string[]): string | null {
  return tags.find((tag) => tag.startsWith(ID_TAG))?.slice(ID_TAG.length) || null;
}

/**
 * What is wrong with the columns `id` and `tags` of a row, in a sentence each.
 *
 * @param document the feature file from which the pickle was made
 */
export function rowProblems(pickle: TaggedPickle, document: GherkinDocument): string[] {
  const cells = rowCells(pickle, document);
  const id = cells.get(ID_COLUMN) ?? '';
  const strange = (cells.get(TAGS_COLUMN) ?? '').split(/\s+/).filter((tag) => tag !== '' && !tag.startsWith('@'));
  return [
    ...(/\s/.test(id) ? [`the id "${id}" holds a space: write, for example, some-words`] : []),
    ...strange.map((word) => `"${word}" in the column tags is no tag, since each begins with @`),
  ];
}

/** The cells of the row that a pickle was made from, by the names of their columns; none where it is no row. */
function rowCells({ astNodeIds }: TaggedPickle, document: GherkinDocument | undefined): Map<string, string> {
  const [scenarioNode, rowNode] = astNodeIds;
  if (rowNode === undefined) return new Map();
  const outline = scenariosOf(document?.feature).find(({ id }) => id === scenarioNode);
  const examples = outline?.examples.find(({ tableBody }) => tableBody.some(({ id }) => id === rowNode));
  return new Map(examples === undefined ? [] : cellsOf(examples, rowNode));
}

function cellsOf({ tableHeader, tableBody }: Examples, rowNode: string): [string, string][] {
  const values = tableBody.find(({ id }) => id === rowNode)?.cells ?? [];
  return (tableHeader?.cells ?? []).map(({ value }, column) => [value, values[column]?.value ?? '']);
}

function scenariosOf(feature: Feature | undefined): Scenario[] {
  return (feature?.children ?? [])
    .flatMap((child) => [child.scenario, ...(child.rule?.children ?? []).map((inner) => inner.scenario)])
    .filter((scenario) => scenario !== undefined);
}
