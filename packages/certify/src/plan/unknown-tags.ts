import { USE_CASES } from '@opentv-bango/certification';
import { nearMatches, RELEASES } from '@opentv-bango/contract';
import { DECLARABLE } from '@opentv-bango/support';

/** Tags with their own check, or with free values: capabilities, use cases, test cases and scenario ids. */
const TOLD_ELSEWHERE = /^@(?:needs:|UC-|id:|[A-Z]{1,8}-\d)/;

const KNOWN = [
  '@ssp',
  '@non-ssp',
  '@non-ssp:25.12',
  '@manual',
  ...RELEASES.map((release) => `@release:${release}`),
  ...DECLARABLE.map((operation) => `@declared:${operation}`),
];

/**
 * Tags outside the closed list (docs/writing-scenarios.md, "Tags"). A misspelt tag would be ignored, and the scenario
 * would run where it cannot pass.
 *
 * @param cases what else is no slip: tags of the catalogue, without their `@`
 * @returns a sentence for each, without the place
 */
export function unknownTags(tags: readonly string[], cases: ReadonlySet<string>): string[] {
  return tags
    .filter((tag) => !KNOWN.includes(tag) && !TOLD_ELSEWHERE.test(tag) && !cases.has(tag.slice(1)))
    .map((tag) => {
      const near = nearMatches(tag, [...KNOWN, ...[...USE_CASES.keys()].map((id) => `@${id}`)]);
      const advice =
        near.length === 0 ? 'the tags are in docs/writing-scenarios.md' : `did you mean ${near.join(' or ')}?`;
      return `the tag ${tag} means nothing: ${advice}`;
    });
}
