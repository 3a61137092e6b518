import { basename } from 'node:path';
import { piecesOf } from '../files';

/**
 * Reads a file of JSON lines without keeping it in memory. It waits for nothing: a run's 50 MB are read while nobody asks
 * for anything else, and waiting for each line took half as long again.
 *
 * A killed run leaves files whose last line is cut, or no file at all: such a line is left out and told to `problem`.
 *
 * @param path the file
 * @param problem is told in one sentence what is missing or damaged
 * @param read reads one line: null leaves it out, undefined means that it is damaged
 * @returns one parsed object for each whole line, in order
 */
export function* readNdjson(
  path: string,
  problem: (sentence: string) => void,
  read: (line: string) => object | null | undefined = parse,
): Generator<object> {
  const name = basename(path);
  try {
    for (const { line: first, content } of piecesOf(path)) {
      for (const [index, line] of content.toString('utf8').split('\n').entries()) {
        if (line.trim() === '') continue;
        const value = read(line);
        if (value) yield value;
        else if (value === undefined)
          problem(`${name}: line ${(first ?? 1) + index} is cut off or damaged and was left out.`);
      }
    }
  } catch (error) {
    problem(missing(error) ? `${name} is missing.` : `${name} cannot be read: ${sentence(error)}`);
  }
}

/** @returns undefined where the line is no object of JSON */
export function parse(line: string): object | undefined {
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
