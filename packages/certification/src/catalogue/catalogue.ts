import { UserError } from '@opentv-bango/contract';
import { z } from 'zod';
import { COLUMN_ROLES, namedDelimiter, namedQuote } from '../tables';

/** A catalogue that cannot be used: says in which file and line, what is wrong and what to do. */
export class CatalogueError extends UserError {
  override readonly name = 'CatalogueError';

  /**
   * @param file the catalogue as the user named it
   * @param line the line or row, counted from 1; null where no single one is at fault
   * @param problem what is wrong and what to do, a sentence without its full stop
   */
  constructor(file: string, line: number | null, problem: string, options?: ErrorOptions) {
    super('CATALOGUE', `The catalogue ${file}${line === null ? '' : `:${line}`}: ${problem}.`, 2, options);
  }
}

/** How a case can be tested on a live platform. */
const ON_LIVE = ['automatic', 'person', 'bango-must-configure', 'simulator-only'] as const;

/** `bango`: the list that Bango handed over; `own`: any other, the shipped one included. */
export const DECLARED_AS = ['own', 'bango'] as const;

/** As much as a cell of a workbook holds. */
const text = z.string().trim().max(32_767, 'must have 32767 characters at most');
/** An id is the text that a list shows; `2.1`, `#5` and `TC 3` are ids as well as `BC-00`. */
const id = text
  .min(1, 'must not be empty')
  .max(80, 'must have 80 characters at most')
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u, 'must be one line of characters that can be seen');
const tag = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, ".", "_" or "-", as a tag needs it');
const useCase = text.regex(/^UC-\d{2}$/, 'must have the form UC-01');

/** One test case, as it stands in a catalogue file. */
export const testCaseSchema = z.strictObject({
  id,
  title: text.min(1, 'must not be empty'),
  prerequisites: text.default(''),
  action: text.default(''),
  expected: text.default(''),
  useCases: z.array(useCase).default([]),
  mandatory: z.boolean().default(true),
  onLive: z.enum(ON_LIVE).default('automatic'),
  source: text.default(''),
  basis: z.enum(['stated', 'assumed']).default('stated'),
  /** Tags of the scenarios that show this case, where they are not its own id: how Bango's ids map to ours. */
  coveredBy: z.array(tag).optional(),
});

/** Tags that show a case; one alone need not stand in a list. */
const tags = z.union([tag, z.array(tag)]).transform((value) => (Array.isArray(value) ? value : [value]));
const cellMeaning = z.union([text, z.number()]).transform(String);
const csvSchema = z.strictObject({
  delimiter: z.string().transform(namedDelimiter).optional(),
  quote: z.string().transform(namedQuote).optional(),
  encoding: text.optional(),
});

/** A catalogue file in YAML. With `from` the cases stand in a CSV or XLSX file beside it. */
export const catalogueFileSchema = z.strictObject({
  name: text.optional(),
  declaredAs: z.enum(DECLARED_AS).default('own'),
  /** `shipped`: the cases come on top of this project's own; one with the same id takes its place. */
  extends: z.literal('shipped').optional(),
  from: text.optional(),
  coveredBy: z.record(z.string(), tags).default({}),
  /** The same as `coveredBy`, by the name that it has in a mapping for `certify sheet`. */
  tests: z.record(z.string(), tags).default({}),
  /** Headings of the sheet that are not the usual ones, by what they mean. */
  columns: z.partialRecord(z.enum(COLUMN_ROLES), text).default({}),
  /** What cells of the sheet mean that are not understood: an id, or "no case". */
  cells: z.record(z.string(), cellMeaning).default({}),
  /** How the sheet is to be read where it is CSV and that is not found out rightly. */
  csv: csvSchema.default({}),
  cases: z.array(testCaseSchema).default([]),
});

/** One test case: what is certified. */
export type TestCase = Readonly<Omit<z.output<typeof testCaseSchema>, 'coveredBy'>> & {
  /** Tags of the scenarios that show it; its own id unless the catalogue says otherwise. */
  readonly coveredBy: readonly string[];
};

/** The test cases of a certification, in their order. */
export interface Catalogue {
  readonly name: string;
  readonly declaredAs: (typeof DECLARED_AS)[number];
  readonly cases: readonly TestCase[];
  /**
   * Tags that are valid although no case of this list has them: this project's own ids, where another list replaces it.
   */
  readonly otherTags: readonly string[];
  /** What a reader should know of how the list was read: sentences. */
  readonly notes: readonly string[];
}
