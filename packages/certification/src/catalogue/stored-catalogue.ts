import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Catalogue, CatalogueError, DECLARED_AS, testCaseSchema } from './catalogue';

/** Path, below the run folder, of the catalogue that the run was judged by. */
const CATALOGUE_FILE = 'catalogue.json';

const keptSchema = z.strictObject({
  name: z.string(),
  declaredAs: z.enum(DECLARED_AS),
  cases: z.array(testCaseSchema.extend({ coveredBy: z.array(z.string()) }).required()),
  otherTags: z.array(z.string()),
  notes: z.array(z.string()).default([]),
});

/** Stores the catalogue with the evidence: without it the verdicts cannot be recomputed. */
export async function storeCatalogue(folder: string, catalogue: Catalogue): Promise<void> {
  await writeFile(join(folder, CATALOGUE_FILE), `${JSON.stringify(catalogue, null, 1)}\n`);
}

/**
 * Reads the catalogue that a run was judged by.
 *
 * @param folder the run folder
 * @throws CatalogueError where it is missing or damaged
 */
export async function readStoredCatalogue(folder: string): Promise<Catalogue> {
  const path = join(folder, CATALOGUE_FILE);
  try {
    return keptSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new CatalogueError(path, null, 'is missing or damaged, so the run cannot be judged again', { cause });
  }
}
