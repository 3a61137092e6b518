import type { CatalogueCases } from './catalogue-cases';

const USE_CASE = /^@(UC-\d+)$/;
const TEST_CASE = /^@(BC-\d+)$/;

/** The use cases that a scenario's tags name: `UC-01` ... */
export function useCaseIds(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => USE_CASE.exec(tag)?.[1] ?? []);
}

/**
 * The test cases that a scenario's tags stand for.
 *
 * @param tags tags with their `@`
 * @param catalogue without one every tag of the form `@BC-nn` names a case
 */
export function testCaseIds(tags: readonly string[], catalogue: CatalogueCases | undefined): string[] {
  if (catalogue === undefined) return tags.flatMap((tag) => TEST_CASE.exec(tag)?.[1] ?? []);
  const names = new Set(tags.map((tag) => tag.slice(1)));
  return catalogue.cases.filter(({ coveredBy }) => coveredBy.some((tag) => names.has(tag))).map(({ id }) => id);
}
