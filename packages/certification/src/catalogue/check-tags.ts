/** What the check needs of a scenario. */
export interface TaggedScenario {
  name: string;
  featurePath: string;
  line: number;
  tags: readonly string[];
}

/** What the check needs of a catalogue. */
export interface KnownTags {
  cases: readonly { id: string; coveredBy: readonly string[] }[];
  otherTags?: readonly string[];
}

/** What tags may name, without their `@`: the cases, what shows them, and cases of another list that are valid. */
export function namesOfCases({ cases, otherTags = [] }: KnownTags): ReadonlySet<string> {
  return new Set([...cases.flatMap(({ id, coveredBy }) => [id, ...coveredBy]), ...otherTags]);
}

/** A tag in the form of a test case's id; use cases have the same form and are not meant. */
const CASE_TAG = /^@(?!UC-)[A-Z]{1,8}-\d/;

/**
 * Finds scenarios with the tag of a test case that no catalogue knows: a typing mistake would drop them from the
 * certificate unnoticed.
 *
 * @param scenarios of all legs
 * @param catalogue the cases in use
 * @returns one sentence for each unknown tag of a scenario; empty when all is well
 */
export function findUnknownTags(scenarios: readonly TaggedScenario[], catalogue: KnownTags): string[] {
  const known = namesOfCases(catalogue);
  const sentences = scenarios.flatMap(({ name, featurePath, line, tags }) =>
    tags
      .filter((tag) => CASE_TAG.test(tag) && !known.has(tag.slice(1)))
      .map((tag) => `${featurePath}:${line}: "${name}" has the tag ${tag}, which no test case of the catalogue knows.`),
  );
  return [...new Set(sentences)];
}
