import { readFile } from 'node:fs/promises';
import { readYaml, whyUnusableFile } from '@opentv-bango/contract';
import { z } from 'zod';
import { COLUMN_ROLES, type NamedColumns, TableError } from '../tables';

const ids = z.union([z.string(), z.number()]).transform(String);

const mappingSchema = z.strictObject({
  /** Headings of the sheet by what they hold, where the usual names do not tell. */
  columns: z.partialRecord(z.enum(COLUMN_ROLES), z.string()).default({}),
  /** Our test cases by the sheet's test id. */
  tests: z
    .record(
      z.string(),
      z.union([ids, z.array(ids)]).transform((cases) => (Array.isArray(cases) ? cases : [cases])),
    )
    .default({}),
  /** What cells of the sheet mean that are not understood: an id, or "no case". */
  cells: z.record(z.string(), ids).default({}),
});

/** How the rows of Bango's sheet map to our test cases. */
export type SheetMapping = z.output<typeof mappingSchema>;

/** No mapping: the headings and ids are recognised. */
export const NO_MAPPING: SheetMapping = { columns: {}, tests: {}, cells: {} };

/**
 * Reads a mapping file (YAML): `columns` names headings, `tests` says which of our test cases a test of the sheet is,
 * `cells` what a cell means that is not understood.
 *
 * @param file its path; null for none
 * @param columns headings that are named beside it, which come first
 * @throws TableError with what is wrong in it
 */
export async function readMapping(file: string | null, columns: NamedColumns = {}): Promise<SheetMapping> {
  const mapping = file === null ? NO_MAPPING : await readFileOf(file);
  return { ...mapping, columns: { ...mapping.columns, ...columns } };
}

async function readFileOf(file: string): Promise<SheetMapping> {
  const unusable = whyUnusableFile(file);
  if (unusable !== null) throw new TableError(file, null, unusable);
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new TableError(file, null, 'cannot be read; check the path of the mapping', { cause });
  });
  try {
    const { value, problem } = readYaml(content);
    if (problem) throw new TableError(file, problem.line, problem.what);
    return mappingSchema.parse(value ?? {});
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    const problems = cause.issues.map(({ path, message }) => `${path.join('.') || 'its root'}: ${message}`);
    throw new TableError(file, null, `is no mapping: ${problems.join('; ')}`, { cause });
  }
}
