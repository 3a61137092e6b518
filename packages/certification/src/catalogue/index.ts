/** The test cases that are certified: data, never code. */
export type { Catalogue, TestCase } from './catalogue';
export { CatalogueError } from './catalogue-error';
export { findUnknownTags, namesOfCases, type TaggedScenario } from './check-tags';
export { keepCatalogue, readKeptCatalogue } from './kept-catalogue';
export { loadCatalogue } from './load-catalogue';
export type { SheetOptions } from './read-table';
