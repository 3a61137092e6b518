import type { z } from 'zod';
import type { TestCase, testCaseSchema } from './catalogue';
import { CatalogueError } from './catalogue-error';

/** A case as it was read, with the place where it stands. */
export interface PlacedCase {
  line: number;
  value: z.output<typeof testCaseSchema>;
}

/**
 * Makes the cases of a catalogue from what was read.
 *
 * @param placed in the order of the file
 * @param file for messages
 * @param coveredBy tags by case id, from the catalogue's own table
 * @throws CatalogueError on two cases with one id, on a table that names an unknown case, and on an empty list
 */
export function finishCases(placed: PlacedCase[], file: string, coveredBy: Record<string, string[]> = {}): TestCase[] {
  const lines = new Map<string, number>();
  for (const { line, value } of placed) {
    const first = lines.get(value.id);
    if (first !== undefined) {
      throw new CatalogueError(
        file,
        line,
        `the id ${value.id} is already taken in line ${first}; give each case its own`,
      );
    }
    lines.set(value.id, line);
  }
  const stray = Object.keys(coveredBy).find((caseId) => !lines.has(caseId));
  if (stray !== undefined) {
    throw new CatalogueError(file, null, `coveredBy names ${stray}, which is no case of this catalogue`);
  }
  return placed.map(({ value }) => ({ ...value, coveredBy: coveredBy[value.id] ?? value.coveredBy ?? [value.id] }));
}
