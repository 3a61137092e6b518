import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { parse } from 'dotenv';
import { SECRET_VARIABLES, VARIABLES } from './variables';

/** A value with where it came from, for messages (`.env`, `environment`, `--deployment`). */
export interface Sourced {
  value: string;
  from: string;
}

/** Where configuration is looked for. Flags win over the environment, and the environment over files. */
export interface SourceOptions {
  environment: Record<string, string | undefined>;
  /** Values of command-line flags by variable name. */
  flags?: Record<string, string | undefined>;
  /** Folder in which `.env` lies; null reads no file. */
  folder?: string | null;
  /** `--env staging` reads `.env.staging` instead of `.env`. */
  name?: string;
}

/**
 * Collects the value of every known variable. An empty value means "not set".
 * @throws UserError where the file of `--env` or of a `<NAME>_FILE` variable cannot be read
 */
export function readSources(options: SourceOptions): Map<string, Sourced> {
  const file = readEnvFile(options);
  const found = new Map<string, Sourced>();
  const layers: [Record<string, string | undefined>, string][] = [
    [file.values, file.from],
    [options.environment, 'environment'],
    [options.flags ?? {}, 'flag'],
  ];
  for (const [values, from] of layers) {
    for (const { name, flag } of VARIABLES) {
      const value = values[name]?.trim();
      if (value) found.set(name, { value, from: from === 'flag' ? (flag ?? from) : from });
      const secretFile = SECRET_VARIABLES.includes(name) ? values[`${name}_FILE`]?.trim() : undefined;
      if (secretFile) found.set(name, { value: readSecret(name, secretFile), from: `${name}_FILE` });
    }
  }
  return found;
}

/**
 * Reads the `.env` file, or the one that `--env` names.
 * @returns its lines, known or not, and its name for messages
 * @throws UserError where the file of `--env` does not exist
 */
export function readEnvFile({ folder, name }: SourceOptions): { from: string; values: Record<string, string> } {
  const from = name ? `.env.${name}` : '.env';
  const file = folder == null ? null : join(folder, from);
  if (file && existsSync(file)) return { from, values: parse(contentOf(file, from)) };
  if (!name || !file) return { from, values: {} };
  throw new UserError('ENV_FILE_MISSING', `--env ${name} needs the file ${from}, which does not exist in ${folder}.`);
}

function contentOf(file: string, from: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const what = why === 'EISDIR' ? 'is a folder' : `cannot be read (${why})`;
    throw new UserError('ENV_FILE_UNREADABLE', `${from} ${what}: ${file}. Make it a readable file, or remove it.`);
  }
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UserError('SECRET_FILE_UNREADABLE', `${name}_FILE names the file ${file}, which cannot be read.`);
  }
}
