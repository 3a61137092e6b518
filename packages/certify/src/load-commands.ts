import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { CommandFile } from './command';

/** A verb with the file that says what it does. */
export interface Verb {
  name: string;
  file: CommandFile;
}

const FOLDER = join(__dirname, 'commands');

/** Verbs that packages above this one add: each exports `command` from its face. */
const ADDED: Record<string, string> = { prove: '@opentv-bango/prove' };

/** The verbs that exist, in the order of the alphabet. */
export function verbNames(): string[] {
  const own = readdirSync(FOLDER).filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.spec.ts'));
  return [...own.map((name) => parse(name).name), ...Object.keys(ADDED)].sort();
}

/** Loads the file of one verb. */
export function loadVerb(name: string): Verb {
  const path = ADDED[name] ?? join(FOLDER, name);
  const loaded: unknown = require(path);
  if (!isCommandFile(loaded)) throw new Error(`${path} must export "command".`);
  return { name, file: loaded.command };
}

function isCommandFile(loaded: unknown): loaded is { command: CommandFile } {
  return typeof loaded === 'object' && loaded !== null && 'command' in loaded;
}
