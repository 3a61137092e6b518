import type { z } from 'zod';
import { plainText } from '../tables';
import { CatalogueError, type TestCase, type testCaseSchema } from './catalogue';

/** A case as it was read, with its place in the file. */
export interface PlacedCase {
  /** Line of a text file; null in a workbook. */
  line: number | null;
  /** Cell of a workbook; null in a text file. */
  cell?: string | null;
  /** Whole text of the cell that names the case, which may hold its title too. */
  named?: string;
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
export function completeCases(
  placed: PlacedCase[],
  file: string,
  coveredBy: Record<string, string[]> = {},
): TestCase[] {
  const taken = new Map<string, PlacedCase>();
  for (const one of placed) {
    const { id } = one.value;
    const first = taken.get(id);
    if (first !== undefined) {
      const where = one.cell ? `the id ${id} in ${one.cell}` : `the id ${id}`;
      const before = first.cell ?? `line ${first.line}`;
      throw new CatalogueError(file, one.line, `${where} is already taken in ${before}; give each case its own`);
    }
    taken.set(id, one);
  }
  const texts = new Map(placed.map(({ value, named }) => [plainText(named ?? value.id), value.id]));
  const tags = new Map<string, string[]>();
  for (const [name, names] of Object.entries(coveredBy)) {
    const id = taken.has(name) ? name : (texts.get(plainText(name)) ?? plainText(name));
    if (!taken.has(id))
      throw new CatalogueError(file, null, `coveredBy names ${name}, which is no case of this catalogue`);
    tags.set(id, names);
  }
  return placed.map(({ value }) => ({ ...value, coveredBy: tags.get(value.id) ?? value.coveredBy ?? [value.id] }));
}
