import type { Catalogue } from './catalogue';

/** What the check needs of a scenario. */
export interface TaggedScenario {
  name: string;
  featurePath: string;
  line: number;
  tags: readonly string[];
}

const CLOSED = /^@(?:UC-\d{2}|id:.+|needs:.+|release:.+|ssp|non-ssp|manual)$/;

/**
 * Finds scenarios with a tag that no test case knows: a slip of the pen would take them out of the certificate unnoticed.
 *
 * @param scenarios of all legs
 * @param catalogue the cases in use
 * @param shipped this project's own; where an operator's list takes its place our ids are still no slip
 * @returns one sentence for each unknown tag of a scenario, and for each scenario without any test case; empty when all is well
 */
export function findUnknownTags(
  scenarios: readonly TaggedScenario[],
  catalogue: Catalogue,
  shipped: Catalogue,
): string[] {
  const known = new Set([...catalogue.cases, ...shipped.cases].flatMap(({ id, coveredBy }) => [id, ...coveredBy]));
  const sentences = scenarios.flatMap(({ name, featurePath, line, tags }) => {
    const place = `${featurePath}:${line} "${name}"`;
    const others = tags.filter((tag) => !CLOSED.test(tag));
    const strange = others.filter((tag) => !known.has(tag.slice(1)));
    if (others.length === strange.length && strange.length === 0)
      return [`${place} names no test case: give it a tag such as @BC-01.`];
    return strange.map(
      (tag) => `${place} has the tag ${tag}, which no test case of the catalogue "${catalogue.name}" knows.`,
    );
  });
  return [...new Set(sentences)];
}
