/** The test cases that are certified: data, never code. */
export { type Catalogue, CatalogueError, type TestCase } from './catalogue';
export { findUnknownTags, namesOfCases, type TaggedScenario } from './check-tags';
export { loadCatalogue } from './load-catalogue';
export type { SheetOptions } from './read-table';
export { readStoredCatalogue, storeCatalogue } from './stored-catalogue';
