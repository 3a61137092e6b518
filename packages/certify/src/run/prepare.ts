import { type KeyObject, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { type Catalogue, loadCatalogue, type NamedSecret, readSigningKey } from '@opentv-bango/certification';
import type { Waiver } from '@opentv-bango/evidence';
import {
  type Configuration,
  FILE_VARIABLES,
  loadConfiguration,
  readSources,
  SECRET_VARIABLES,
  type Sourced,
  type SourceOptions,
} from '@opentv-bango/support';
import { checkPlan, checkTestCases, readPlan } from '../plan';
import { type CommandLinePaths, resolvePaths } from './command-line-paths';
import type { RunOptions } from './options';
import { waiversFor } from './read-waivers';
import { checkSimulatorOptions } from './simulator-choice';
import { skipLiveWaivers } from './skip-live-waivers';

/** Checks everything that can be wrong before anything is started. */
export interface Prepared {
  configuration: Configuration;
  /** The value of every variable that is set, by name; files by their absolute paths. Holds secrets. */
  values: Readonly<Record<string, string>>;
  paths: CommandLinePaths;
  catalogue: Catalogue;
  waivers: Waiver[];
  signingKey: KeyObject | null;
  secrets: NamedSecret[];
  canary: NamedSecret;
}

/**
 * Reads what a run is made from.
 *
 * @param folder where the command was given
 * @param startedAt waivers must be in force on that day, UTC
 * @throws UserError on the first part that cannot be used; a part names all its problems at once
 */
export async function prepare(options: RunOptions, folder: string, startedAt: Date): Promise<Prepared> {
  const source = sourceOf(options, folder);
  const configuration = loadConfiguration(source);
  const sources = skipLiveWaivers(readSources(source), source);
  const values = configurationValues(sources, folder);
  checkSimulatorOptions(options.simulator, configuration);
  const paths = resolvePaths(options.paths, folder);
  const plan = readPlan(paths.further);
  checkPlan(plan, { tags: options.tags, paths: paths.selected, typed: options.paths });
  const catalogue = await loadCatalogue(options.catalogue ?? undefined, options.catalogueSheet);
  checkTestCases(plan, catalogue);
  const today = startedAt.toISOString().slice(0, 10);
  const key = values.CERTIFY_SIGNING_KEY;
  return {
    configuration,
    values,
    paths,
    catalogue,
    waivers: waiversFor(sources.get('CERTIFY_WAIVERS')?.value, { plan, catalogue, today }),
    signingKey: key ? await readSigningKey(key) : null,
    secrets: namedSecrets(values),
    canary: { name: 'canary of the run', value: `Ca9-${randomBytes(18).toString('base64url')}` },
  };
}

/** Where the configuration of a run is looked for. */
export function sourceOf({ flags, envName }: RunOptions, folder: string): SourceOptions {
  return { environment: process.env, flags, folder, ...(envName === undefined ? {} : { name: envName }) };
}

/** The secrets among the values of variables, by the name of their variable. */
export function namedSecrets(values: Readonly<Record<string, string>>, leg?: string): NamedSecret[] {
  return SECRET_VARIABLES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name: leg === undefined ? name : `${name} (${leg})`, value }];
  });
}

/**
 * The value of every variable that is set.
 *
 * @param sources as `readSources` gives them
 * @param folder where the command was given: paths are relative to it; the processes of a run work in another one
 * @returns values by name, paths absolute. Holds secrets
 */
function configurationValues(sources: ReadonlyMap<string, Sourced>, folder: string): Record<string, string> {
  return Object.fromEntries(
    [...sources].map(([name, { value }]) => [name, FILE_VARIABLES.includes(name) ? resolve(folder, value) : value]),
  );
}
