import { type KeyObject, randomBytes } from 'node:crypto';
import { type Catalogue, loadCatalogue, type NamedSecret, readSigningKey } from '../../certification';
import { type Configuration, loadConfiguration, readSources, SECRET_VARIABLES } from '../../support';
import { checkTags } from './check-tags';
import { configurationValues } from './configuration-values';
import { type GivenPaths, resolvePaths } from './given-paths';
import type { RunOptions } from './options';

/** Everything that can be wrong before anything is started. */
export interface Prepared {
  configuration: Configuration;
  /** The value of every variable that is set, by name; files by their absolute paths. Holds secrets. */
  values: Readonly<Record<string, string>>;
  paths: GivenPaths;
  catalogue: Catalogue;
  signingKey: KeyObject | null;
  secrets: NamedSecret[];
  canary: NamedSecret;
}

/**
 * Reads what a run is made from.
 *
 * @param folder where the command was given
 * @throws UserError on the first part that cannot be used; a part names all its problems at once
 */
export async function prepare(options: RunOptions, folder: string): Promise<Prepared> {
  const { flags, envName } = options;
  checkTags(options.tags);
  const source = { environment: process.env, flags, folder, ...(envName === undefined ? {} : { name: envName }) };
  const configuration = loadConfiguration(source);
  const values = configurationValues(readSources(source), folder);
  const key = values.CERTIFY_SIGNING_KEY ?? process.env.CERTIFY_SIGNING_KEY;
  return {
    configuration,
    values,
    paths: resolvePaths(options.paths, folder),
    catalogue: await loadCatalogue(options.catalogue ?? undefined),
    signingKey: key ? await readSigningKey(key) : null,
    secrets: namedSecrets(values),
    canary: { name: 'canary of the run', value: `Ca9-${randomBytes(18).toString('base64url')}` },
  };
}

/** The secrets among the values of variables, by the name of their variable. */
export function namedSecrets(values: Readonly<Record<string, string>>, leg?: string): NamedSecret[] {
  return SECRET_VARIABLES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name: leg === undefined ? name : `${name} (${leg})`, value }];
  });
}
