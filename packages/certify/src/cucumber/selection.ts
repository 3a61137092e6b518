import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoordinatorContext } from '@cucumber/cucumber/api';
import { scenarioTags } from '@opentv-bango/evidence';
import { selectPickles } from './select-pickles';
import { PATHS_VARIABLE, TAGS_VARIABLE } from './selection-variables';
import { tagFilter } from './tag-filter';

/** Cucumber's name for this plugin. */
export const SELECTION_PLUGIN = pathToFileURL(join(__dirname, 'selection-plugin.js')).href;

/**
 * Chooses what runs, by the two variables. Every feature is loaded, so that the messages hold the whole plan.
 */
export function select({
  transform,
  environment: { env },
}: Pick<CoordinatorContext<unknown>, 'transform' | 'environment'>): void {
  const paths: unknown = JSON.parse(env[PATHS_VARIABLE] ?? '[]');
  const isChosen = tagFilter(env[TAGS_VARIABLE] || null);
  transform('pickles:filter', (pickles) => {
    const there = Array.isArray(paths) && paths.length > 0 ? selectPickles(pickles, paths.map(String)) : [...pickles];
    return there.filter(({ pickle, gherkinDocument }) => isChosen(scenarioTags(pickle, gherkinDocument)));
  });
}
