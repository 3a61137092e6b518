import { readYaml } from '@opentv-bango/contract';
import type { z } from 'zod';
import { CatalogueError, catalogueFileSchema } from './catalogue';
import type { PlacedCase } from './complete-cases';

/** A catalogue file as it was read, before what it stands on is added. */
export interface CatalogueFile extends Omit<z.output<typeof catalogueFileSchema>, 'cases'> {
  cases: PlacedCase[];
}

/**
 * Reads a catalogue in YAML.
 *
 * @param content the file's text
 * @param file for messages
 * @throws CatalogueError with the line of the first mistake, and every mistake in its message
 */
export function readYamlCatalogue(content: string, file: string): CatalogueFile {
  const { value, problem, lineOf } = readYaml(content);
  if (problem) throw new CatalogueError(file, problem.line, problem.what);
  const result = catalogueFileSchema.safeParse(value ?? {});
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'its root'} ${issue.message}`);
    throw new CatalogueError(file, lineOf(result.error.issues[0]?.path ?? []) ?? 1, problems.join('; '));
  }
  return {
    ...result.data,
    cases: result.data.cases.map((value, index) => ({ value, line: lineOf(['cases', index]) ?? 1 })),
  };
}
