import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { parse } from 'dotenv';
import { encodingProblem } from './encoding';
import { type EnvLine, envLines, type UnreadLine } from './env-lines';
import { VARIABLES } from './variables';

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

/** What an `.env` file says. */
export interface EnvFile {
  /** Its name, for messages. */
  from: string;
  /** Every variable that it sets, known or not. */
  values: Record<string, string>;
  /** How they are written. */
  lines: EnvLine[];
  /** Lines that set nothing, comments and empty ones left out. */
  unread: UnreadLine[];
}

const KNOWN = new Set(VARIABLES.map(({ name }) => name));

/**
 * Reads the `.env` file, or the one that `--env` names.
 *
 * @throws UserError `ENV_FILE_MISSING` where the file of `--env` does not exist, `ENV_FILE_UNREADABLE` for one of which too
 *   little would be read
 */
export function readEnvFile({ folder, name }: SourceOptions): EnvFile {
  const from = name ? `.env.${name}` : '.env';
  const file = folder == null ? null : join(folder, from);
  if (file && existsSync(file)) return contentOf(file, from);
  if (!name || !file) return { from, values: {}, lines: [], unread: [] };
  throw new UserError('ENV_FILE_MISSING', `--env ${name} needs the file ${from}, which does not exist in ${folder}.`);
}

function contentOf(file: string, from: string): EnvFile {
  const content = read(file, from);
  if (encodingProblem(content) === 'UTF-16 text') {
    throw unreadable(`${from} is UTF-16 text, of which nothing would be read: save it as UTF-8.`);
  }
  const text = content.toString('utf8');
  const { lines, unread } = envLines(text);
  const long = lines.find(({ name, spansLines }) => KNOWN.has(name) && spansLines);
  if (long) {
    throw unreadable(
      `${long.name} (from ${from}) reaches over several lines: close its quotation mark, or write ${long.name}='...', in single quotes.`,
    );
  }
  return { from, values: parse(text), lines, unread };
}

function read(file: string, from: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const what = why === 'EISDIR' ? 'is a folder' : `cannot be read (${why})`;
    throw unreadable(`${from} ${what}: ${file}. Make it a readable file, or remove it.`);
  }
}

function unreadable(sentence: string): UserError {
  return new UserError('ENV_FILE_UNREADABLE', sentence);
}
