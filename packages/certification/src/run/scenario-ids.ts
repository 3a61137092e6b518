import type { Pickle } from '@cucumber/messages';

const ID_TAG = /^@id:(.+)$/;

/** Gives each scenario its id: what follows `@id:`. The rows of an outline share a tag, so from the second on they are numbered. */
export class ScenarioIds {
  readonly #rows = new Map<string, number>();

  /** The id for the next pickle; null where it carries no `@id:` tag. */
  assign(pickle: Pickle): string | null {
    const id = pickle.tags.map((tag) => ID_TAG.exec(tag.name)?.[1]).find((found) => found !== undefined);
    if (id === undefined) return null;
    const isRow = pickle.astNodeIds.length > 1;
    if (!isRow) return id;
    const key = `${pickle.astNodeIds[0]} ${id}`;
    const row = (this.#rows.get(key) ?? 0) + 1;
    this.#rows.set(key, row);
    return row === 1 ? id : `${id}#${row}`;
  }
}
