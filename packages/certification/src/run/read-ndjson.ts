import { basename } from 'node:path';
import { parseLine } from '@opentv-bango/evidence';
import type { z } from 'zod';
import { readChunks } from '../files';

/** A piece is a line where it is longer than a megabyte. */
const LONGEST_PIECE = 64 * 2 ** 20;

/**
 * Reads a file of JSON lines without keeping it in memory. It is read without waiting: a run has 50 MB of such lines, and
 * an asynchronous reader took half as long again.
 *
 * A killed run leaves files whose last line is cut, or no file at all: such a line is left out and told to `problem`.
 *
 * @param path the file
 * @param schema the form of the object in each line
 * @param problem is told in one sentence what is missing or damaged
 * @returns one object for each whole line, in order
 */
export function* readNdjson<Line>(
  path: string,
  schema: z.ZodType<Line>,
  problem: (sentence: string) => void,
): Generator<Line> {
  const name = basename(path);
  try {
    for (const { line: first, content } of readChunks(path)) {
      if (content.length > LONGEST_PIECE) {
        problem(`${name}: line ${first ?? 1} is longer than 64 MB and was left out.`);
        continue;
      }
      for (const [index, line] of content.toString('utf8').split('\n').entries()) {
        if (line.trim() === '') continue;
        const value = parseLine(line, schema);
        if (value !== undefined) yield value;
        else problem(`${name}: line ${(first ?? 1) + index} is cut off or damaged and was left out.`);
      }
    }
  } catch (error) {
    problem(missing(error) ? `${name} is missing.` : `${name} cannot be read: ${sentence(error)}`);
  }
}

function missing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
