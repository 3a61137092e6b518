import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoordinatorContext } from '@cucumber/cucumber/api';
import { scenarioTags } from '@opentv-bango/evidence';
import { selectPickles } from './select-pickles';
import { tagFilter } from './tag-filter';

/** Cucumber's name for this plugin; its options are a `Selection`, under `SELECTION_OPTIONS`. */
export const SELECTION_PLUGIN = pathToFileURL(join(__dirname, 'selection-plugin.js')).href;
export const SELECTION_OPTIONS = 'certify';

/** What runs of all features. */
export interface Selection {
  /** `path` or `path:line`, relative to the project; empty: all. */
  selected: readonly string[];
  /** Tag expression; it is not given to cucumber, which does not know the tags of rows. */
  tags: string | null;
}

/** Chooses what runs. Every feature is loaded, so that the messages hold the whole plan. */
export function select({
  transform,
  options: { selected = [], tags = null },
}: Pick<CoordinatorContext<Partial<Selection>>, 'transform' | 'options'>): void {
  const isChosen = tagFilter(tags);
  transform('pickles:filter', (pickles) => {
    const there = selected.length > 0 ? selectPickles(pickles, selected) : [...pickles];
    return there.filter(({ pickle, gherkinDocument }) => isChosen(scenarioTags(pickle, gherkinDocument)));
  });
}
