import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { whyUnusableFile } from '@opentv-bango/contract';
import { plainText } from '../tables';
import { type Catalogue, CatalogueError, type TestCase } from './catalogue';
import { completeCases } from './complete-cases';
import { readSheetCases, type SheetCases, type SheetOptions } from './read-table';
import { readYamlCatalogue } from './read-yaml';

/** The catalogue that is shipped with this project. */
const SHIPPED_CATALOGUE = join(__dirname, '..', '..', 'catalogue', 'bango-cases.yaml');

const SHOWN_UNCLEAR = 20;

/**
 * Loads the test cases of a certification.
 *
 * @param file an operator's list as YAML, CSV or XLSX; without it the shipped one
 * @param options how a sheet is read where it does not speak for itself; what a YAML file says comes first
 * @returns the cases in their order
 * @throws CatalogueError (a UserError) with file and place: unreadable, wrong form, two cases with one id, no case; and for
 *   a list that is declared as Bango's, where anything in it is not understood
 */
export async function loadCatalogue(file: string = SHIPPED_CATALOGUE, options: SheetOptions = {}): Promise<Catalogue> {
  return isYaml(file) ? fromYaml(file, options) : fromSheet(file, options);
}

async function fromSheet(file: string, options: SheetOptions): Promise<Catalogue> {
  const { cases, unclear, notes } = await readSheet(file, options, new Set());
  return catalogueOf(
    { name: basename(file), declaredAs: 'own', cases: completeCases(cases, file), notes: [...notes, ...told(unclear)] },
    file,
  );
}

async function fromYaml(file: string, options: SheetOptions): Promise<Catalogue> {
  const yaml = readYamlCatalogue(await read(file), file);
  const { name = basename(file), declaredAs, extends: base, from, cases } = yaml;
  const coveredBy = { ...yaml.coveredBy, ...yaml.tests };
  const said = {
    columns: { ...options.columns, ...yaml.columns },
    cells: { ...options.cells, ...yaml.cells },
    csv: { ...options.csv, ...yaml.csv },
  };
  const sheet: SheetCases =
    from === undefined
      ? { cases: [], unclear: [], notes: [] }
      : await readSheet(resolve(dirname(file), from), said, new Set(Object.keys(coveredBy).map(plainText)));
  if (declaredAs === 'bango') refuseUnclear(sheet.unclear, file);
  const own = completeCases([...sheet.cases, ...cases], file, coveredBy);
  const inherited = base === 'shipped' ? (await loadCatalogue()).cases : [];
  const notes = [...sheet.notes, ...told(sheet.unclear)];
  return catalogueOf({ name, declaredAs, cases: overlayCases(inherited, own), notes }, file);
}

async function catalogueOf(catalogue: Omit<Catalogue, 'otherTags'>, file: string): Promise<Catalogue> {
  const { cases } = catalogue;
  if (cases.length === 0) {
    const why = catalogue.notes.map((note) => note.replace(/\.$/, '')).join('; ');
    throw new CatalogueError(file, null, `holds no test case${why === '' ? '' : ` (${why})`}`);
  }
  const known = new Set(cases.flatMap(({ id, coveredBy }) => [id, ...coveredBy]));
  const shipped = file === SHIPPED_CATALOGUE ? [] : (await loadCatalogue()).cases;
  return { ...catalogue, otherTags: shipped.map(({ id }) => id).filter((id) => !known.has(id)) };
}

function readSheet(file: string, options: SheetOptions, known: ReadonlySet<string>): Promise<SheetCases> {
  if (!/^\.(?:csv|tsv|txt|xls[xmb]?|ods|pdf)$/i.test(extname(file)))
    throw new CatalogueError(file, null, 'must be a .yaml, .csv or .xlsx file');
  return readSheetCases(file, basename(file), options, known);
}

/** Bango's list is certified whole: a cell that nobody understood could be a test. */
function refuseUnclear(unclear: readonly string[], file: string): void {
  const [first] = unclear;
  if (first === undefined) return;
  const more = unclear.length > SHOWN_UNCLEAR ? `; and ${unclear.length - SHOWN_UNCLEAR} more` : '';
  throw new CatalogueError(
    file,
    null,
    `is declared as Bango's, and its sheet holds what is not understood: ${unclear.slice(0, SHOWN_UNCLEAR).join('; ')}${more}. Say under "cells" what each is, by its name: an id, or "no case"`,
  );
}

const told = (unclear: readonly string[]): string[] => unclear.map((sentence) => `Not understood: ${sentence}.`);

const isYaml = (file: string): boolean => /^\.ya?ml$/i.test(extname(file));

async function read(file: string): Promise<string> {
  const unusable = whyUnusableFile(file);
  if (unusable !== null) throw new CatalogueError(file, null, unusable);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CatalogueError(file, null, 'cannot be read; check the path', { cause });
  }
}

function overlayCases(base: readonly TestCase[], own: readonly TestCase[]): TestCase[] {
  const replaced = new Map(own.map((testCase) => [testCase.id, testCase]));
  const kept = base.map((testCase) => replaced.get(testCase.id) ?? testCase);
  const added = own.filter(({ id }) => !base.some((testCase) => testCase.id === id));
  return [...kept, ...added];
}
