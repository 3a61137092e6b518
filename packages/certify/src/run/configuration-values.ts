import { resolve } from 'node:path';
import { FILE_VARIABLES, type Sourced } from '@opentv-bango/support';

/**
 * The value of every variable that is set.
 *
 * @param sources as `readSources` gives them
 * @param folder where the command was given: paths are relative to it; the processes of a run work in another one
 * @returns values by name, paths absolute. Holds secrets
 */
export function configurationValues(sources: ReadonlyMap<string, Sourced>, folder: string): Record<string, string> {
  return Object.fromEntries(
    [...sources].map(([name, { value }]) => [name, FILE_VARIABLES.includes(name) ? resolve(folder, value) : value]),
  );
}
