import { resolve } from 'node:path';
import type { Sourced } from '../../support';

/** Variables that name files: the processes of a run work in another folder. */
const FILES = new Set([
  'OPENTV_CONTRACT',
  'CERTIFY_DECLARATION',
  'OPENTV_CLIENT_CERT',
  'OPENTV_CLIENT_KEY',
  'NODE_EXTRA_CA_CERTS',
]);

/**
 * The value of every variable that is set.
 *
 * @param sources as `readSources` gives them
 * @param folder where the command was given: paths are relative to it
 * @returns values by name, paths absolute. Holds secrets
 */
export function configurationValues(sources: ReadonlyMap<string, Sourced>, folder: string): Record<string, string> {
  return Object.fromEntries(
    [...sources].map(([name, { value }]) => [name, FILES.has(name) ? resolve(folder, value) : value]),
  );
}
