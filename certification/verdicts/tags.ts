const USE_CASE = /^@(UC-\d+)$/;
const TEST_CASE = /^@(BC-\d+)$/;

/** The use cases that a scenario's tags name: `UC-01` ... */
export function useCaseIds(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => USE_CASE.exec(tag)?.[1] ?? []);
}

/**
 * The test cases that a scenario's tags name.
 *
 * @param tags tags with their `@`
 * @param catalogueIds ids of the catalogue in use, which may be Bango's own
 */
export function testCaseIds(tags: readonly string[], catalogueIds: ReadonlySet<string>): string[] {
  return tags.map((tag) => tag.slice(1)).filter((id) => catalogueIds.has(id) || TEST_CASE.test(`@${id}`));
}
