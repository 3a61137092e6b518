import { scenarioId, type TaggedPickle } from '@opentv-bango/evidence';

/** Gives each scenario its id. Rows of an outline that share an `@id:` tag are numbered from the second one on. */
export class ScenarioIds {
  readonly #rows = new Map<string, number>();

  /**
   * The id for the next pickle; null where it has none.
   *
   * @param tags all tags of the pickle, as `scenarioTags` gives them
   */
  assign(pickle: TaggedPickle, tags: readonly string[]): string | null {
    const shared = scenarioId(pickle.tags.map(({ name }) => name));
    const isRow = pickle.astNodeIds.length > 1;
    if (shared === null || !isRow) return scenarioId(tags);
    const key = `${pickle.astNodeIds[0]} ${shared}`;
    const row = (this.#rows.get(key) ?? 0) + 1;
    this.#rows.set(key, row);
    return row === 1 ? shared : `${shared}#${row}`;
  }
}
