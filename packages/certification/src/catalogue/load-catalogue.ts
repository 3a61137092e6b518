import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { readCsv, readWorkbook, type Table } from '../tables';
import type { Catalogue, TestCase } from './catalogue';
import { CatalogueError } from './catalogue-error';
import { finishCases, type PlacedCase } from './finish';
import { readTableCatalogue } from './read-table';
import { readYamlCatalogue } from './read-yaml';

/** The catalogue that is shipped with this project. */
const SHIPPED_CATALOGUE = join(__dirname, '..', '..', 'catalogue', 'bango-cases.yaml');

/**
 * Loads the test cases of a certification.
 *
 * @param file an operator's list as YAML, CSV or XLSX; without it the shipped one
 * @returns the cases in their order
 * @throws CatalogueError (a UserError) with file and line: unreadable, wrong form, two cases with one id, no case
 */
export async function loadCatalogue(file: string = SHIPPED_CATALOGUE): Promise<Catalogue> {
  if (!isYaml(file)) return catalogueOf(file, 'own', finishCases(await readSheet(file), file), file);
  const content = await read(file);
  const { name, declaredAs, extends: base, from, coveredBy, cases } = readYamlCatalogue(content, file);
  const sheet = from === undefined ? [] : await readSheet(join(dirname(file), from));
  const own = finishCases([...sheet, ...cases], file, coveredBy);
  const inherited = base === 'shipped' ? (await loadCatalogue()).cases : [];
  return catalogueOf(name ?? file, declaredAs, layOver(inherited, own), file);
}

async function catalogueOf(
  name: string,
  declaredAs: Catalogue['declaredAs'],
  cases: readonly TestCase[],
  file: string,
): Promise<Catalogue> {
  if (cases.length === 0) throw new CatalogueError(file, null, 'holds no test case');
  const known = new Set(cases.flatMap(({ id, coveredBy }) => [id, ...coveredBy]));
  const shipped = file === SHIPPED_CATALOGUE ? [] : (await loadCatalogue()).cases;
  return { name, declaredAs, cases, otherTags: shipped.map(({ id }) => id).filter((id) => !known.has(id)) };
}

async function readSheet(file: string): Promise<PlacedCase[]> {
  let tables: Table[];
  if (/^\.csv$/i.test(extname(file))) tables = [readCsv(await read(file), file)];
  else if (/^\.xlsx$/i.test(extname(file))) tables = await readWorkbook(file);
  else throw new CatalogueError(file, null, 'must be a .yaml, .csv or .xlsx file');
  return readTableCatalogue(tables, file);
}

const isYaml = (file: string): boolean => /^\.ya?ml$/i.test(extname(file));

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CatalogueError(file, null, 'cannot be read; check the path', { cause });
  }
}

function layOver(base: readonly TestCase[], own: readonly TestCase[]): TestCase[] {
  const replaced = new Map(own.map((testCase) => [testCase.id, testCase]));
  const kept = base.map((testCase) => replaced.get(testCase.id) ?? testCase);
  const added = own.filter(({ id }) => !base.some((testCase) => testCase.id === id));
  return [...kept, ...added];
}
