import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CommandFile } from './command';

/** A verb with the file that says what it does. */
export interface Verb {
  name: string;
  file: CommandFile;
}

const FOLDER = join(__dirname, 'commands');

/** The verbs that exist, in the order of the alphabet. */
export function verbNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
}

/** Loads the file of one verb. */
export function loadVerb(name: string): Verb {
  const loaded: unknown = require(join(FOLDER, name));
  if (!isCommandFile(loaded)) throw new Error(`cli/commands/${name}.ts must export "command".`);
  return { name, file: loaded.command };
}

function isCommandFile(loaded: unknown): loaded is { command: CommandFile } {
  return typeof loaded === 'object' && loaded !== null && 'command' in loaded;
}
