import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { UserError } from '../../errors';
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
 * Collects the value of every known variable. An empty value means "not set" (design, "Configuration").
 * @throws UserError where the file of `--env` or of a `<NAME>_FILE` variable cannot be read
 */
export function readSources(options: SourceOptions): Map<string, Sourced> {
  const file = options.folder == null ? null : join(options.folder, options.name ? `.env.${options.name}` : '.env');
  if (options.name && file && !existsSync(file)) {
    throw new UserError(
      'ENV_FILE_MISSING',
      `--env ${options.name} needs the file .env.${options.name}, which does not exist.`,
    );
  }
  const fromFile = file && existsSync(file) ? parse(readFileSync(file)) : {};
  const found = new Map<string, Sourced>();
  const layers: [Record<string, string | undefined>, string][] = [
    [fromFile, options.name ? `.env.${options.name}` : '.env'],
    [options.environment, 'environment'],
    [options.flags ?? {}, 'flag'],
  ];
  for (const [values, from] of layers) {
    for (const { name } of VARIABLES) {
      const value = values[name]?.trim();
      if (value) found.set(name, { value, from });
      const secretFile = SECRET_VARIABLES.includes(name) ? values[`${name}_FILE`]?.trim() : undefined;
      if (secretFile) found.set(name, { value: readSecret(name, secretFile), from: `${name}_FILE` });
    }
  }
  return found;
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UserError('SECRET_FILE_UNREADABLE', `${name}_FILE names the file ${file}, which cannot be read.`);
  }
}
