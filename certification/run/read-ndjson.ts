import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Reads a file of JSON lines without keeping it in memory.
 *
 * A killed run leaves files whose last line is cut, or no file at all: such a line is left out and told to `problem`.
 *
 * @param path the file
 * @param problem is told in one sentence what is missing or damaged
 * @returns one parsed object for each whole line, in order
 */
export async function* readNdjson(path: string, problem: (sentence: string) => void): AsyncGenerator<object> {
  const name = basename(path);
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      const value = parse(line);
      if (value === undefined) problem(`${name}: line ${number} is cut off or damaged and was left out.`);
      else yield value;
    }
  } catch (error) {
    problem(missing(error) ? `${name} is missing.` : `${name} cannot be read: ${sentence(error)}`);
  }
}

function parse(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function missing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
